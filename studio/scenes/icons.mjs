/** Line icons on a 48 by 48 grid, drawn in the current colour. */
export const ICONS = {
  ear: line('M15 21c0-8 5-13 11.5-13S38 13 38 20c0 8-8 9-8 15 0 4-3 7-7 7s-6-3-6-6') + line('M21 21c0-4 2.5-6.5 5.5-6.5S32 17 32 20'),
  shield: line('M24 6l15 5.5v11c0 9-6 15.5-15 19-9-3.5-15-10-15-19v-11z') + line('M17 24l5 5 10-11'),
  speech: line('M8 11h32v22H24l-9 8v-8H8z') + line('M16 19h16M16 26h10'),
  eye: line('M5 24c5-8 11-12 19-12s14 4 19 12c-5 8-11 12-19 12S10 32 5 24z') + line('M24 18a6 6 0 1 0 .01 0z'),
  heart: line('M24 40C12 32 7 25 7 18a8.5 8.5 0 0 1 17-2 8.5 8.5 0 0 1 17 2c0 7-5 14-17 22z'),
  path: line('M12 40c0-10 24-8 24-18S14 16 14 8') + line('M8 13l6-6 6 6'),
  question: line('M16 18c0-5 3.5-8 8-8s8 3 8 7.5c0 6-8 6-8 12') + line('M24 37.5v.5'),
};

export const icon = (name, size, colour) => svg(ICONS[name], size, colour);
export const tick = (size, colour) => svg(line('M10 25l10 10 19-22', 5.5), size, colour);
export const cross = (size, colour) => svg(line('M12 12l24 24M36 12L12 36', 5.5), size, colour);

function line(d, width = 4) {
  return `<path d="${d}" fill="none" stroke="currentColor" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

function svg(content, size, colour) {
  return `<svg class="icon" width="${size}" height="${size}" viewBox="0 0 48 48" style="color:${colour}">${content}</svg>`;
}
