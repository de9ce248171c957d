/**
 * The illustrated people: one source of truth for how each of them looks, in the films and wherever else they appear.
 *
 * `portrait('daniel', {mood: 'worried'})` is a whole SVG document; `figure(…)` is the group to place inside a larger picture.
 * Everything is a pure function of its arguments: no clock, no randomness, no browser.
 *
 * The coordinates of a figure: the head is centred on 0,0 and about 116 wide; the chin is at 76, the shoulders at 150.
 * Every face is drawn looking to our right and mirrored for the left, so that it has one geometry.
 */

/** What a mood does to a face. Offsets are in drawing units; `says` is how a transcript puts it. */
export const MOODS = {
  guarded: { brow: [3, 0], browLift: 2, lid: 0.26, smile: -3, width: 13, tilt: -1, gaze: [-3, 1], says: 'guarded' },
  worried: { brow: [-7, 4], browLift: -2, lid: 0.04, smile: -6, width: 12, tilt: 1, gaze: [0, 0], says: 'worried' },
  angry: { brow: [9, -4], browLift: 3, lid: 0.2, smile: -7, width: 14, tilt: -1, gaze: [0, 0], flush: 0.5, says: 'angry' },
  tearful: { brow: [-9, 5], browLift: -1, lid: 0.34, smile: -7, width: 12, tilt: 3, gaze: [0, 3], flush: 0.42, tear: true, says: 'close to tears' },
  confused: { brow: [-3, 2], browLift: -2, uneven: 7, lid: 0.06, smile: -2, width: 11, skew: 3, tilt: 6, gaze: [0, -1], says: 'confused' },
  relieved: { brow: [-4, 3], browLift: -3, lid: 0.18, smile: 12, width: 17, tilt: 2, gaze: [0, 0], says: 'relieved' },
  engaged: { brow: [-1, 1], browLift: -5, lid: 0, smile: 9, width: 15, tilt: 3, gaze: [0, 0], says: 'engaged' },
  kind: { brow: [-3, 2], browLift: -1, lid: 0.1, smile: 11, width: 16, tilt: 3, gaze: [0, 0], says: 'kind' },
};

/** Where the eyes go when a line says so; without it, the mood decides. `other` is whoever sits opposite, `viewer` is us. */
export const GAZES = { other: [4, 0], viewer: [-2.5, 0.5], down: [1, 9], away: [-6, 1] };

const SKIN = {
  fair: { base: '#F3CDB0', shade: '#E3B393', line: '#C58A6B', blush: '#E58A74', lip: '#B0574C' },
  rosy: { base: '#F0BFA0', shade: '#DDA381', line: '#BC7C5C', blush: '#DE7560', lip: '#A84C43' },
  olive: { base: '#DDAE84', shade: '#C99669', line: '#A37249', blush: '#CF7656', lip: '#9C4A3E' },
  beige: { base: '#EDC7A2', shade: '#D9AE86', line: '#B58560', blush: '#DD8068', lip: '#A8524A' },
  ruddy: { base: '#EBB294', shade: '#D69578', line: '#B87459', blush: '#DB7A64', lip: '#98483E' },
  tan: { base: '#C58E62', shade: '#AF7A50', line: '#8B5C39', blush: '#BF6144', lip: '#8C3F34' },
  brown: { base: '#8F5B3C', shade: '#7B4B30', line: '#5F3722', blush: '#B4563E', lip: '#7E302C' },
  umber: { base: '#75493A', shade: '#613A2D', line: '#4A2A20', blush: '#A24A38', lip: '#AC5C53' },
  deep: { base: '#6B4230', shade: '#593525', line: '#432619', blush: '#94432F', lip: '#9A4A44' },
};

/**
 * Who there is. Skin, hair, clothes, build and what they wear on their faces; nothing about their story, which belongs to
 * the storyboard or the dialogue.
 */
export const PEOPLE = {
  mensah: { skin: 'brown', hair: 'bun', hairColour: '#2A1A14', top: '#0A6B66', neck: 'blouse', neckColour: '#DDEFEA', lanyard: true, earring: '#F2C14E' },
  daniel: { skin: 'rosy', hair: 'tousled', hairColour: '#7A4B2C', beard: 'stubble', top: '#3F5E86', neck: 'shirt', neckColour: '#5877A0' },
  grace: { skin: 'deep', hair: 'bob', hairColour: '#1E1411', top: '#E2A33B', neck: 'crew', neckColour: '#F3C778', earring: '#F4D58A' },
  reid: { skin: 'fair', hair: 'short', hairColour: '#6B5646', glasses: '#2F3B46', top: '#2D6FA8', neck: 'shirt', neckColour: '#FFFFFF', lanyard: true },
  amira: { skin: 'olive', hair: 'headscarf', hairColour: '#8C4F6B', browColour: '#2A1D18', top: '#5B4BA8', neck: 'covered', neckColour: '#8C4F6B' },
  wei: { skin: 'fair', hair: 'fringe', hairColour: '#1F1B1C', top: '#B65B45', neck: 'crew', neckColour: '#D88670' },
  priya: { skin: 'tan', hair: 'long', hairColour: '#231815', top: '#2C7A63', neck: 'scoop', neckColour: '#2C7A63', earring: '#F2C14E' },
  joe: { skin: 'rosy', hair: 'shaved', hairColour: '#8A6A50', beard: 'full', beardColour: '#8C5A36', top: '#D9822B', neck: 'hood', neckColour: '#B96A1D' },
  walter: { skin: 'fair', hair: 'receding', hairColour: '#B9B7B2', browColour: '#8F8A84', glasses: '#6A5A4A', lines: 'old', top: '#6B6A4A', neck: 'shirt', neckColour: '#F0E8D6' },
  samuel: { skin: 'deep', hair: 'cropped', hairColour: '#1B1412', beard: 'goatee', beardColour: '#1B1412', top: '#54707F', neck: 'crew', neckColour: '#7C97A5' },
  mick: { skin: 'ruddy', hair: 'greying', hairColour: '#B0622E', browColour: '#96532A', beard: 'stubble', beardColour: '#8A5536', lines: 'weathered', top: '#4A5766', neck: 'hood', neckColour: '#5D6C7D', build: { shoulders: 1.12 } },
  aisha: { skin: 'tan', hair: 'hijab', hairColour: '#6C86A6', browColour: '#2A1D18', top: '#C9825F', neck: 'cardigan', neckColour: '#F4E6D2', build: { face: [0.96, 0.98], shoulders: 0.92 } },
  kelvin: { skin: 'umber', hair: 'cropped', hairColour: '#8D8883', browColour: '#A39C95', lines: 'middle', glasses: '#D8B56A', glassesStyle: 'wire', top: '#2B4468', neck: 'zip', neckColour: '#E9E4D8', build: { face: [1.03, 1.02], shoulders: 1.05 } },
  margaret: { skin: 'rosy', hair: 'parted', hairColour: '#B4B8BD', browColour: '#8A8680', lines: 'old', glasses: '#7A2E4A', glassesStyle: 'half', top: '#5C5078', neck: 'scarf', neckColour: '#C9849A', build: { face: [0.98, 0.97], shoulders: 0.94 } },
  tony: { skin: 'rosy', hair: 'bald', hairColour: '#A38D7B', browColour: '#75614F', beard: 'moustache', beardColour: '#8E7A68', lines: 'middle', top: '#9C4038', neck: 'checked', neckColour: '#B0524A', build: { face: [1.08, 1], shoulders: 1.14 } },
  mei: { skin: 'beige', hair: 'tied', hairColour: '#211C1E', browColour: '#3B3130', top: '#8496AE', neck: 'collar', neckColour: '#E4EAF2', build: { face: [0.95, 0.97], shoulders: 0.88 } },
  gurdev: { skin: 'brown', hair: 'turban', hairColour: '#7A2E42', browColour: '#D6D1C8', beard: 'white', beardColour: '#F1EEE7', lines: 'old', top: '#3F5F4C', neck: 'tie', neckColour: '#FFFFFF', build: { face: [0.98, 1], shoulders: 0.96 } },
  sophie: { skin: 'fair', hair: 'ponytail', hairColour: '#A67B50', browColour: '#7F5A38', top: '#1F6F94', neck: 'track', neckColour: '#185A79', build: { face: [0.97, 1.01] } },
};

/** A head and shoulders as a standalone, square SVG. */
export function portrait(person, pose = {}, { size = 320, background = '#DCEBE6' } = {}) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="-150 -136 300 300">`
    + `<rect x="-150" y="-136" width="300" height="300" fill="${background}"/>${figure(person, pose)}</svg>`;
}

/**
 * One person as an SVG group.
 *
 * @param person a key of PEOPLE
 * @param pose mood (a key of MOODS), gaze (a key of GAZES), facing (1 looks to our right, -1 to our left), mouth (from 0,
 *     closed, to 3, wide), blink, tilt and nod (small movements of the head), breath (of the shoulders); and, where a mood
 *     must be read from a small picture: strength (how much of it shows; 1 is the films'), furrow (a key of FURROWS), weeping,
 *     and the posture: lean (of the head, forward), shoulders (how high they are drawn up), shrug (one higher than the other)
 */
export function figure(person, pose = {}) {
  const look = named(PEOPLE, person, 'person');
  const { mood = 'kind', gaze, facing = 1, mouth = 0, blink = false, tilt = 0, nod = 0, breath = 0 } = pose;
  const { strength = 1, furrow, weeping = false, lean = 0, shoulders = 0, shrug = 0 } = pose;
  const face = stronger(named(MOODS, mood, 'mood'), strength);
  const build = { face: [1, 1], shoulders: 1, ...look.build };
  const skin = SKIN[look.skin];
  const bowed = gaze === 'down' ? 8 : 0;
  const head = `transform="translate(${tidy(3 + lean)} ${tidy(nod + bowed)}) rotate(${tidy(face.tilt + bowed + tilt)})${scaled(...build.face)}"`;
  const body = `transform="translate(0 ${tidy(breath - shoulders)})${shrug ? ` rotate(${shrug} 0 120)` : ''}${scaled(build.shoulders, 1)}"`;
  const eyes = gaze ? GAZES[gaze] : [face.gaze[0] + 3, face.gaze[1]];
  const lid = gaze === 'down' ? Math.max(face.lid, 0.45) : face.lid;
  const hair = HAIR[look.hair](look.hairColour, skin);
  return `<g transform="scale(${facing} 1)">`
    + `<g ${head}>${hair.behind ?? ''}</g>`
    + `<g ${body}>${clothes(look, skin)}</g>`
    + `<g ${head}>`
    + (hair.hidesEar ? '' : ear(look, skin))
    + `<path d="M-57 -20 C-60 -96 60 -96 57 -20 C58 30 38 74 2 76 C-36 74 -58 30 -57 -20Z" fill="${skin.base}"/>`
    + cheeks(look, skin, face) + BEARD[look.beard ?? 'none'](look.beardColour ?? look.hairColour)
    + eye(-17, eyes, lid, blink, skin) + eye(29, eyes, lid, blink, skin) + brows(look, face) + furrows(furrow, skin)
    + `<path d="M10 -2 q7 15 -3 18" fill="none" stroke="${skin.line}" stroke-width="3.6" stroke-linecap="round"/>`
    + lips(face, skin, mouth) + tear(face, weeping) + (hair.before ?? '') + glasses(look)
    + '</g></g>';
}

/** The same mood, shown more openly. */
function stronger(face, strength) {
  if (strength === 1) return face;
  const { brow, browLift, uneven = 0, smile, skew = 0, flush = 0 } = face;
  return {
    ...face, brow: brow.map(offset => offset * strength), browLift: browLift * strength, uneven: uneven * strength,
    smile: smile * strength, skew: skew * strength, flush: Math.min(1, flush * strength),
  };
}

const scaled = (x, y) => x === 1 && y === 1 ? '' : ` scale(${x} ${y})`;

function eye(x, [gx, gy], lid, blink, skin) {
  if (blink) return stroke(`M${x - 10} -4 q10 7 20 0`, '#2A1D18', 3.6);
  const top = -7 - 13 * (1 - lid);
  const shape = `M${x - 11} -5 Q${x} ${tidy(top)} ${x + 11} -5 Q${x} 7 ${x - 11} -5Z`;
  // The lid is painted over the iris instead of clipping it: clip paths need ids, and ids clash between figures.
  return `<path d="${shape}" fill="#FFFDF8"/>`
    + `<circle cx="${tidy(x + gx * 0.8)}" cy="${tidy(-5.5 + gy * 0.45)}" r="5.6" fill="#2A1D18"/><circle cx="${tidy(x + gx * 0.8 + 1.8)}" cy="${tidy(-8 + gy * 0.45)}" r="1.6" fill="#FFFFFF"/>`
    + `<path d="M${x - 13} -4 Q${x} ${tidy(top - 1)} ${x + 13} -4 L${x + 13} -18 Q${x} -26 ${x - 13} -18Z" fill="${skin.base}"/>`
    + `<path d="M${x - 13} -5.5 Q${x} 8 ${x + 13} -5.5 L${x + 11} 6 Q${x} 12 ${x - 11} 6Z" fill="${skin.base}"/>`
    + stroke(`M${x - 11} -5 Q${x} ${tidy(top)} ${x + 11} -5`, '#2A1D18', 3.4);
}

function brows(look, { brow: [inner, outer], browLift, uneven = 0 }) {
  const colour = look.browColour ?? look.hairColour;
  const one = (from, to, yFrom, yTo, lift) => stroke(
    `M${from} ${tidy(-28 + yFrom + browLift - lift)} Q${(from + to) / 2} ${tidy(-35 + (yFrom + yTo) / 2 + browLift - lift)} ${to} ${tidy(-28 + yTo + browLift - lift)}`, colour, 5);
  return one(-30, -6, outer, inner, 0) + one(18, 42, inner, outer, uneven);
}

function lips({ smile, width, skew = 0 }, skin, mouth) {
  const corner = -smile * 0.3;
  const left = `${7 - width} ${tidy(44 + corner + skew)}`;
  const right = `${7 + width} ${tidy(44 + corner - skew)}`;
  if (mouth === 0) return stroke(`M${left} Q7 ${tidy(44 + smile * 0.95)} ${right}`, skin.lip, 4.2);
  const drop = 44 + smile * 0.5 + [0, 10, 19, 29][mouth];
  const rise = 44 + smile * 0.35 - [0, 2, 4, 6][mouth];
  return `<path d="M${left} Q7 ${tidy(rise)} ${right} Q7 ${tidy(drop)} ${left}Z" fill="#571C20" stroke="${skin.lip}" stroke-width="3.2" stroke-linejoin="round"/>`;
}

function cheeks(look, skin, { flush = 0 }) {
  const spots = [-30, 38].map(x => `<ellipse cx="${x}" cy="24" rx="12" ry="8" fill="${skin.blush}" opacity="${tidy(0.26 + flush * 0.6)}"/>`).join('');
  return spots + (LINES[look.lines] ?? []).map(line => stroke(line, skin.line, 2.4, 0.45)).join('');
}

/** What the years, or the weather, have drawn. */
const LINES = {
  old: ['M-24 12 q8 5 16 1', 'M22 13 q8 4 16 -1', 'M-14 26 q-7 8 -6 16', 'M33 26 q6 8 5 15', 'M-16 -50 q24 -7 46 0'],
  middle: ['M-24 12 q8 5 16 1', 'M22 13 q8 4 16 -1', 'M-14 26 q-7 8 -6 16', 'M33 26 q6 8 5 15'],
  weathered: ['M-24 11 q8 5 16 1', 'M22 12 q8 4 16 -1', 'M-36 -3 l-7 -3 M-36 2 l-7 3', 'M47 -3 l5 -3 M47 2 l5 3'],
};

/** What a mood does to a forehead. */
const FURROWS = { frown: 'M0 -27 q4 5 3 11 M12 -27 q-3 5 -2 11', care: 'M-8 -46 q14 -5 28 0' };

function furrows(furrow, skin) {
  return furrow ? stroke(named(FURROWS, furrow, 'furrow'), skin.line, 2.8, 0.75) : '';
}

function tear(face, weeping) {
  if (!face.tear) return '';
  const drop = (d, width) => `<path d="${d}" fill="#BFE3F5" stroke="#4F8FB0" stroke-width="${width}"/>`;
  if (!weeping) return drop('M-21 12 C-27 21 -28 26 -24 29 C-19 31 -15 26 -17 21 Z', 1.6);
  return stroke('M-25 1.5 q8 4 16 0 M21 1.5 q8 4 16 0', '#D9F0FB', 2.6) + drop('M-21 10 C-28 21 -30 28 -25 32 C-19 35 -13 29 -16 21Z', 1.8);
}

function ear(look, skin) {
  return `<ellipse cx="-57" cy="4" rx="11" ry="16" fill="${skin.base}"/>${stroke('M-61 -4 q-5 8 1 14', skin.line, 2.6, 0.7)}`
    + (look.earring ? `<circle cx="-59" cy="24" r="4.6" fill="${look.earring}" stroke="#00000022"/>` : '');
}

function glasses(look) {
  if (!look.glasses) return '';
  return GLASSES[look.glassesStyle ?? 'framed'](look.glasses);
}

const GLASSES = {
  framed: colour => `<g fill="#FFFFFF22" stroke="${colour}" stroke-width="3.4"><rect x="-37" y="-23" width="38" height="33" rx="13"/><rect x="11" y="-23" width="38" height="33" rx="13"/>`
    + '<path d="M1 -10 q5 -4 10 0 M-37 -12 L-55 -8" fill="none"/></g>',
  wire: colour => `<g fill="#FFFFFF0C" stroke="${colour}" stroke-width="2.8"><rect x="-37" y="-22" width="39" height="33" rx="10"/><rect x="10" y="-22" width="39" height="33" rx="10"/>`
    + '<path d="M2 -9 q4 -4 8 0 M-37 -13 L-56 -8" fill="none"/></g>',
  // Half-moons low on the nose, on a cord that goes round the neck.
  half: colour => `<g fill="#FFFFFF2E" stroke="${colour}" stroke-width="2.8" stroke-linejoin="round"><path d="M-36 5 H-1 Q-1 21 -18 21 Q-36 21 -36 5Z M14 5 H49 Q49 21 32 21 Q14 21 14 5Z"/>`
    + '<path d="M-1 8 q7 -5 15 0 M-36 6 L-50 2" fill="none"/></g>'
    + stroke('M-50 2 C-64 18 -66 46 -56 66', '#B88A3C', 3),
};

function clothes(look, skin) {
  const torso = 'M-36 98 C-62 116 -112 120 -134 156 C-152 190 -158 290 -162 460 L162 460 C158 290 152 190 134 156 C112 120 62 116 36 98 Q0 132 -36 98Z';
  const seams = stroke('M-102 214 C-98 280 -98 360 -102 460 M102 214 C98 280 98 360 102 460', '#0B2545', 4, 0.16);
  const shadow = `<path d="M-27 66 Q4 96 30 64 L29 80 Q4 108 -28 82Z" fill="${skin.line}" opacity="0.35"/>`;
  const line = NECKLINE[look.neck];
  return (line.behind?.(look) ?? '') + neck(skin) + shadow + `<path d="${torso}" fill="${look.top}"/>` + seams
    + line.before(look, skin) + lanyard(look);
}

const neck = skin => `<path d="M-27 48 L-31 100 Q-34 118 0 136 Q34 118 31 100 L27 48Z" fill="${skin.shade}"/>`;

const NECKLINE = {
  crew: { before: look => `<path d="M-38 97 Q0 144 38 97 L47 104 Q0 160 -47 104Z" fill="${look.neckColour}"/>` },
  scoop: { before: (look, skin) => `<path d="M-37 96 Q0 196 37 96 Q0 124 -37 96Z" fill="${skin.shade}"/>` + stroke('M-40 98 Q0 202 40 98', '#0B2545', 4, 0.16) },
  shirt: {
    before: look => stroke('M0 140 L0 460', '#0B2545', 3, 0.18) + [190, 250, 310].map(y => `<circle cx="8" cy="${y}" r="3.4" fill="#0B2545" opacity="0.3"/>`).join('')
      + `<path d="M-37 92 L0 140 L-30 162 L-58 108Z" fill="${look.neckColour}"/><path d="M37 92 L0 140 L30 162 L58 108Z" fill="${look.neckColour}"/>`
      + stroke('M-37 94 L0 140 L37 94', '#0B2545', 2.5, 0.2),
  },
  blouse: {
    before: (look, skin) => `<path d="M-37 96 L0 262 L37 96 Q0 130 -37 96Z" fill="${look.neckColour}"/><path d="M-33 96 L0 152 L33 96 Q0 128 -33 96Z" fill="${skin.shade}"/>`
      + `<path d="M-36 94 L-66 118 L-46 166 L-60 176 L-2 268 L6 262 L-22 180Z" fill="${look.top}"/><path d="M36 94 L66 118 L46 166 L60 176 L2 268 L-6 262 L22 180Z" fill="${look.top}"/>`
      + stroke('M-36 95 L-66 118 L-46 166 L-60 176 L0 268 L60 176 L46 166 L66 118 L36 95 M0 268 L0 460', '#0B2545', 3, 0.28),
  },
  hood: {
    behind: look => `<path d="M-74 128 C-66 62 66 62 74 128 Z" fill="${look.neckColour}"/>`,
    before: look => `<path d="M-72 116 Q-40 104 -36 98 Q0 150 36 98 Q40 104 72 116 Q40 182 0 176 Q-40 182 -72 116Z" fill="${look.neckColour}"/>`
      + stroke('M-18 172 L-20 228 M18 172 L20 220', '#FFF3DF', 5),
  },
  covered: { before: () => '' },
  cardigan: {
    before: look => `<path d="M-44 100 L-12 460 L12 460 L44 100Z" fill="${look.neckColour}"/>` + stroke('M-46 102 L-14 460 M46 102 L14 460', '#0B2545', 7, 0.2)
      + stroke('M-68 120 V200 M-90 126 V200 M-110 138 V200 M68 120 V200 M90 126 V200 M110 138 V200', '#0B2545', 3, 0.12),
  },
  zip: {
    before: look => `<path d="M-37 98 Q0 134 37 98 L0 140Z" fill="${look.neckColour}"/>`
      + `<path d="M-38 84 Q-58 90 -64 110 L-22 142 L0 134 Q-30 118 -38 84Z M38 84 Q58 90 64 110 L22 142 L0 134 Q30 118 38 84Z" fill="${look.top}"/>`
      + stroke('M-38 86 Q-30 116 0 132 Q30 116 38 86 M0 132 L0 460', '#C9D2DC', 3.6) + stroke('M-64 110 L-22 142 M64 110 L22 142', '#FFFFFF', 2.5, 0.22) + '<path d="M-4 132 h8 v14 h-8Z" fill="#E8EDF2"/>',
  },
  track: {
    before: look => stroke('M-62 117 C-88 125 -112 130 -124 158 M62 117 C88 125 112 130 124 158', '#FFFFFF', 6) + `<path d="M-42 80 Q-50 98 -48 112 Q0 154 48 112 Q50 98 42 80 Q0 118 -42 80Z" fill="${look.neckColour}"/>`
      + stroke('M-43 84 Q0 122 43 84', '#FFFFFF', 4) + stroke('M0 104 L0 460', '#DCE6EC', 4) + '<path d="M-4 118 h8 v16 h-8Z" fill="#F2C14E"/>',
  },
  checked: {
    before: look => stroke('M-58 115 V460 M-86 124 V460 M-112 138 V460 M-30 126 V460 M30 126 V460 M58 115 V460 M86 124 V460 M112 138 V460', '#F6DDB8', 5, 0.55)
      + stroke('M-72 119 V460 M-99 130 V460 M-44 110 V460 M44 110 V460 M72 119 V460 M99 130 V460', '#1F2A44', 3, 0.35)
      + stroke('M-90 127 H90 M-128 155 H128 M-138 185 H138', '#F6DDB8', 5, 0.45) + stroke('M-112 141 H112 M-134 170 H134', '#1F2A44', 3, 0.35)
      + '<path d="M-38 94 L0 142 L38 94 Q0 124 -38 94Z" fill="#F2EFE6"/>' + NECKLINE.shirt.before(look),
  },
  collar: {
    before: look => stroke('M0 140 L0 460', '#0B2545', 3, 0.2) + '<circle cx="0" cy="156" r="3.4" fill="#FFFFFF"/>'
      + ['', ' transform="scale(-1 1)"'].map(side => `<path d="M-37 90 Q-22 124 0 136 Q-20 158 -46 142 Q-60 128 -56 106 Q-48 94 -37 90Z" fill="${look.neckColour}" stroke="#0B254530" stroke-width="2.5"${side}/>`).join(''),
  },
  tie: {
    before: look => `<path d="M-40 94 L0 200 L40 94 Q0 128 -40 94Z" fill="${look.neckColour}"/>` + '<path d="M-10 122 L10 122 L7 138 L16 190 L0 204 L-16 190 L-7 138Z" fill="#8A3B4C"/>' + stroke('M-11 158 L8 146 M-13 176 L11 160', '#E9C9A0', 4)
      + `<path d="M-37 88 L-3 124 L-26 150 L-52 102Z M37 88 L3 124 L26 150 L52 102Z" fill="${look.neckColour}" stroke="#0B254538" stroke-width="2"/>` + stroke('M-50 102 L0 204 L50 102', '#0B2545', 7, 0.24),
  },
  scarf: {
    before: look => stroke('M0 150 L0 460', '#0B2545', 3, 0.18) + `<path d="M14 128 Q34 150 30 220 L58 214 Q60 150 40 120Z" fill="${look.neckColour}"/>`
      + `<path d="M-42 84 Q0 128 44 82 Q66 98 60 118 Q6 160 -58 122 Q-64 98 -42 84Z" fill="${look.neckColour}"/>` + stroke('M-52 102 Q0 140 56 98 M-56 116 Q-6 150 40 124 M40 132 Q46 170 44 210', '#0B2545', 3, 0.2)
      + [[-36, 108], [-12, 122], [14, 121], [38, 106], [-26, 128], [4, 136]].map(([x, y]) => `<circle cx="${x}" cy="${y}" r="3" fill="#FFF3E4"/>`).join(''),
  },
};

function lanyard(look) {
  if (!look.lanyard) return '';
  return stroke('M-46 106 L-14 232 M46 106 L-6 232', '#12345C', 6, 0.85)
    + '<rect x="-34" y="230" width="48" height="62" rx="6" fill="#FFFFFF"/><rect x="-26" y="240" width="20" height="24" rx="3" fill="#A9C6DA"/><path d="M0 246 h8 M0 256 h8 M-26 274 h32 M-26 282 h22" stroke="#7B8C9B" stroke-width="4"/>';
}

const BEARD = {
  none: () => '',
  stubble: colour => `<path d="M-55.9 2 C-51 42.3 -30.3 74.3 2 76 C32.6 74.3 51.6 42.3 56 2 C52 28 44 36 34 33 C22 26 -6 26 -18 33 C-34 38 -48 28 -55.9 2Z" fill="${colour}" opacity="0.24"/>`,
  full: colour => `<path d="M-58 -6 C-58 48 -38 84 2 86 C40 84 59 48 59 -6 C54 24 46 34 36 31 C22 23 -6 23 -18 31 C-36 36 -50 26 -58 -6Z" fill="${colour}"/><ellipse cx="7" cy="45" rx="19" ry="9" fill="#00000018"/>`,
  moustache: colour => `<path d="M9 21 C-2 19 -20 26 -22 40 C-12 38 -2 35 9 33 C18 35 27 38 36 39 C34 26 18 19 9 21Z" fill="${colour}"/>`,
  white: colour => `<path d="M-59 -8 C-62 46 -48 96 2 108 C48 98 62 46 60 -8 C54 18 50 28 36 30 C24 22 -6 22 -18 30 C-36 32 -52 20 -59 -8Z" fill="${colour}"/><ellipse cx="7" cy="45" rx="20" ry="9" fill="#00000014"/>`
    + stroke('M-38 52 Q-32 78 -14 92 M44 52 Q38 78 20 92 M4 64 Q2 82 6 98 M-50 26 Q-50 44 -46 56 M53 26 Q53 44 50 56', '#8C8575', 2.4, 0.45) + stroke('M8 27 C-4 26 -18 30 -27 44 M8 27 C20 27 34 31 40 44', '#8C8575', 2.6, 0.4),
  goatee: colour => `<path d="M-14 36 C-10 28 24 28 29 36 L31 52 C28 76 -12 77 -17 54Z" fill="${colour}" opacity="0.85"/>`,
};

const cap = (d, colour) => `<path d="${d}" fill="${colour}"/>`;

const HAIR = {
  short: colour => ({ before: cap('M-61 -10 C-70 -74 -38 -104 6 -100 C52 -100 72 -64 60 -14 C53 -32 50 -46 43 -55 C14 -44 -22 -46 -44 -57 C-50 -46 -53 -32 -61 -10Z', colour) }),
  tousled: colour => ({ before: cap('M-61 -8 C-74 -58 -58 -88 -36 -93 C-28 -108 -4 -107 8 -100 C24 -110 46 -102 52 -88 C70 -78 72 -44 60 -12 C54 -28 52 -42 47 -51 C36 -42 26 -54 14 -47 C2 -57 -12 -45 -24 -52 C-34 -45 -44 -54 -50 -45 C-52 -34 -53 -22 -61 -8Z', colour) }),
  cropped: colour => ({ before: cap('M-59 -14 C-66 -74 -36 -95 2 -94 C42 -95 68 -70 59 -16 C53 -32 51 -44 46 -54 C18 -62 -18 -62 -45 -54 C-50 -42 -53 -30 -59 -14Z', colour) }),
  shaved: colour => ({ before: `<path d="M-57 -18 C-60 -92 60 -92 57 -20 C52 -48 40 -60 4 -62 C-34 -62 -50 -46 -57 -18Z" fill="${colour}" opacity="0.4"/>` }),
  receding: colour => ({ before: cap('M-59 6 C-70 -34 -60 -66 -44 -72 C-51 -54 -51 -34 -51 -16 C-52 -6 -55 0 -59 6Z', colour) + cap('M59 -4 C66 -36 58 -64 46 -70 C53 -52 54 -38 54 -22Z', colour) }),
  bun: colour => ({
    behind: `<circle cx="-24" cy="-98" r="31" fill="${colour}"/>${stroke('M-44 -104 q16 -18 38 -8', '#FFFFFF', 3, 0.12)}`,
    before: cap('M-60 -6 C-70 -72 -40 -99 2 -98 C46 -98 70 -70 59 -12 C52 -38 36 -63 6 -66 C-26 -66 -48 -40 -60 -6Z', colour),
  }),
  bob: colour => ({
    hidesEar: true,
    behind: cap('M-68 -20 C-84 -104 -24 -112 4 -108 C58 -112 86 -76 70 -14 C80 30 78 62 66 80 Q40 92 14 86 L-26 86 Q-56 92 -72 78 C-84 46 -80 12 -68 -20Z', colour),
    before: cap('M-58 34 C-72 -10 -70 -90 8 -97 C56 -94 72 -56 60 -8 C54 -38 40 -52 22 -64 C2 -44 -38 -40 -46 -22 C-50 -8 -50 16 -58 34Z', colour),
  }),
  fringe: colour => ({
    hidesEar: true,
    behind: cap('M-66 -20 C-80 -104 -24 -110 4 -106 C56 -110 82 -74 68 -12 C74 40 74 80 68 104 L-68 104 C-78 70 -78 20 -66 -20Z', colour),
    before: cap('M-60 40 C-70 -10 -74 -96 6 -98 C70 -96 70 -30 61 30 C58 4 56 -20 54 -46 C30 -40 -20 -40 -44 -46 C-48 -14 -52 16 -60 40Z', colour),
  }),
  long: colour => ({
    hidesEar: true,
    behind: cap('M-66 -20 C-82 -104 -24 -110 4 -106 C58 -110 84 -74 70 -12 C80 60 92 130 84 190 L-88 190 C-94 130 -82 50 -66 -20Z', colour),
    before: cap('M-60 46 C-70 0 -74 -90 6 -97 C70 -94 72 -30 60 30 C58 -10 50 -46 6 -66 C-34 -46 -46 -10 -60 46Z', colour),
  }),
  headscarf: colour => ({
    hidesEar: true,
    behind: cap('M0 -100 C-66 -100 -82 -44 -74 10 C-72 56 -66 84 -84 128 L84 128 C66 84 74 56 76 10 C84 -44 66 -100 0 -100Z', colour),
    before: `<path fill-rule="evenodd" d="M0 -100 C-66 -100 -82 -44 -74 10 C-70 58 -74 96 -104 126 C-50 172 54 172 106 126 C76 96 72 58 76 10 C84 -44 66 -100 0 -100Z M4 69 C-28 67 -48 34 -49 -10 C-50 -70 56 -70 55 -10 C55 34 36 67 4 69Z" fill="${colour}"/>`
      + stroke('M-64 86 Q0 122 70 82 M-84 116 Q0 156 92 108', '#0B2545', 4, 0.2),
  }),
  hijab: colour => ({
    hidesEar: true,
    behind: cap('M0 -102 C-66 -102 -80 -46 -74 6 C-72 56 -70 84 -80 108 L80 108 C68 84 74 56 74 6 C82 -46 66 -102 0 -102Z', colour),
    before: cap('M-52 -14 C-48 -86 54 -86 58 -14 C48 -58 -38 -58 -52 -14Z', '#3F5674')
      + `<path fill-rule="evenodd" d="M0 -102 C-66 -102 -80 -46 -74 6 C-70 56 -70 80 -84 98 Q-90 108 -78 114 C-36 140 42 140 82 114 Q92 108 86 98 C74 82 72 56 74 6 C82 -46 66 -102 0 -102Z M4 70 C-28 68 -48 34 -50 -10 C-50 -75 56 -75 56 -10 C55 34 36 68 4 70Z" fill="${colour}"/>`
      + stroke('M-62 -20 C-66 20 -58 62 -26 84 M-66 34 C-62 72 -40 98 6 102 C44 102 64 84 69 44 M-66 106 C-26 126 38 122 64 88 M-40 -76 C-54 -62 -60 -46 -63 -32', '#0B2545', 4, 0.2),
  }),
  greying: colour => ({
    before: cap('M-60 -6 C-68 -62 -48 -92 -18 -95 C-10 -103 14 -104 24 -97 C54 -94 68 -60 59 -14 C55 -28 53 -38 48 -48 C40 -56 30 -50 20 -56 C8 -49 -8 -58 -22 -50 C-32 -56 -42 -49 -48 -44 C-51 -34 -54 -20 -60 -6Z', colour)
      + cap('M-60 -6 C-64 -32 -62 -50 -56 -62 C-52 -58 -50 -52 -48 -44 C-51 -34 -54 -20 -60 -6Z M59 -14 C56 -26 54 -34 51 -42 C53 -48 56 -52 59 -52 C62 -40 61 -26 59 -14Z', '#A8998A')
      + stroke('M-34 -80 C-22 -90 -4 -94 12 -92 M-42 -66 C-34 -74 -24 -77 -12 -78 M28 -86 C38 -82 46 -74 50 -66', '#E0C9AE', 2.4, 0.45),
  }),
  bald: (colour, skin) => ({
    behind: cap('M-57 -20 C-61 -110 61 -110 57 -20Z', skin.base),
    before: cap('M-58 0 C-63 -14 -62 -28 -56 -40 C-52 -30 -51 -16 -52 -4Z', colour) + stroke('M-30 -64 q14 -14 34 -16', '#FFFFFF', 5, 0.3),
  }),
  parted: colour => ({
    hidesEar: true,
    behind: cap('M-66 -16 C-82 -100 -28 -110 4 -108 C54 -110 84 -76 69 -12 C80 20 80 44 72 62 Q56 72 42 62 L-44 64 Q-60 76 -76 62 C-86 36 -80 8 -66 -16Z', colour),
    before: cap('M-52 60 C-82 24 -78 -90 14 -99 C64 -96 78 -50 66 34 C64 46 58 50 54 46 C59 10 54 -44 28 -68 C8 -50 -36 -48 -46 -18 C-52 4 -46 40 -52 60Z', colour)
      + stroke('M22 -82 C-10 -74 -50 -56 -58 -6 M14 -92 C-30 -84 -64 -50 -68 20 M34 -82 C54 -62 64 -34 63 10', '#5B6068', 2.6, 0.4) + stroke('M-6 -90 C-34 -82 -50 -64 -58 -44', '#FFFFFF', 4, 0.5),
  }),
  tied: colour => ({
    behind: cap('M-56 -30 C-74 0 -72 40 -48 62 L-10 70 L-10 0Z', colour) + `<circle cx="-58" cy="50" r="22" fill="${colour}"/>` + stroke('M-74 48 q8 -14 22 -14 M-40 30 q-10 4 -16 4', '#FFFFFF', 2.6, 0.16),
    before: cap('M-61 2 C-74 -72 -44 -102 4 -102 C54 -101 73 -66 60 2 C58 -12 57 -24 54 -38 C46 -48 36 -42 27 -49 C15 -41 5 -50 -7 -43 C-21 -49 -33 -40 -47 -38 C-51 -26 -54 -10 -61 2Z', colour)
      + stroke('M8 -88 C4 -74 -2 -62 -8 -54 M12 -88 C18 -74 24 -66 28 -60 M2 -90 C-14 -78 -28 -66 -36 -52 M-40 -80 C-54 -62 -58 -44 -59 -28', '#FFFFFF', 2.6, 0.16),
  }),
  turban: colour => ({
    before: cap('M-18 -46 L8 -68 L32 -47 Q8 -56 -18 -46Z', '#D9A94F')
      + cap('M-66 2 C-90 -58 -64 -116 6 -120 C70 -118 88 -58 64 0 C58 -24 40 -44 8 -60 C-22 -46 -52 -26 -66 2Z', colour)
      + stroke('M-67 -16 C-54 -46 -26 -66 14 -76 M-71 -38 C-56 -68 -26 -86 30 -94 M-63 -70 C-46 -92 -20 -104 34 -108 M64 -20 C56 -44 38 -64 8 -78 M69 -44 C60 -66 48 -82 26 -92 M62 -76 C56 -90 46 -100 32 -106', '#1B0A12', 3.4, 0.3)
      + stroke('M-60 -46 C-48 -66 -28 -78 -2 -84', '#FFFFFF', 3.4, 0.16),
  }),
  ponytail: colour => ({
    behind: cap('M-44 -84 C-74 -108 -108 -80 -102 -30 C-98 4 -112 40 -92 80 C-72 62 -62 40 -58 12 L-44 -56Z', colour) + stroke('M-60 -82 C-90 -76 -88 -24 -85 6 C-83 30 -89 48 -89 62', '#5E4128', 3, 0.3),
    before: cap('M-60 -2 C-72 -72 -42 -100 2 -99 C48 -98 70 -68 59 -8 C56 -34 44 -54 24 -68 C4 -54 -34 -54 -47 -36 C-52 -26 -55 -14 -60 -2Z', colour)
      + stroke('M22 -82 C-10 -80 -36 -76 -46 -70 M24 -76 C-8 -66 -40 -64 -56 -40 M34 -80 C48 -66 56 -48 58 -32', '#5E4128', 3, 0.3)
      + '<ellipse cx="-54" cy="-73" rx="7" ry="14" transform="rotate(24 -54 -73)" fill="#F2C14E"/>',
  }),
};

function stroke(d, colour, width, opacity = 1) {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"${opacity === 1 ? '' : ` opacity="${opacity}"`}/>`;
}

/** Two decimals are enough for a picture, and keep equal frames equal. */
function tidy(number) {
  return Math.round(number * 100) / 100;
}

function named(all, key, kind) {
  if (!Object.hasOwn(all, key)) throw new Error(`there is no ${kind} called "${key}"; there are ${Object.keys(all).join(', ')}`);
  return all[key];
}
