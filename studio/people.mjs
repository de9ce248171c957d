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
  tan: { base: '#C58E62', shade: '#AF7A50', line: '#8B5C39', blush: '#BF6144', lip: '#8C3F34' },
  brown: { base: '#8F5B3C', shade: '#7B4B30', line: '#5F3722', blush: '#B4563E', lip: '#7E302C' },
  deep: { base: '#6B4230', shade: '#593525', line: '#432619', blush: '#94432F', lip: '#9A4A44' },
};

/**
 * Who there is. Skin, hair, clothes and what they wear on their faces; nothing about their story, which belongs to
 * the storyboard or the dialogue.
 */
export const PEOPLE = {
  mensah: { skin: 'brown', hair: 'bun', hairColour: '#2A1A14', top: '#0A6B66', neck: 'blouse', neckColour: '#DDEFEA', lanyard: true, earring: '#F2C14E' },
  daniel: { skin: 'rosy', hair: 'tousled', hairColour: '#7A4B2C', beard: 'stubble', top: '#3F5E86', neck: 'shirt', neckColour: '#5877A0' },
  grace: { skin: 'deep', hair: 'bob', hairColour: '#1E1411', top: '#E2A33B', neck: 'crew', neckColour: '#F3C778', earring: '#F4D58A' },
  reid: { skin: 'fair', hair: 'short', hairColour: '#6B5646', glasses: '#2F3B46', top: '#2D6FA8', neck: 'shirt', neckColour: '#FFFFFF', lanyard: true },
  amira: { skin: 'olive', hair: 'headscarf', hairColour: '#8C4F6B', top: '#5B4BA8', neck: 'covered', neckColour: '#8C4F6B' },
  wei: { skin: 'fair', hair: 'fringe', hairColour: '#1F1B1C', top: '#B65B45', neck: 'crew', neckColour: '#D88670' },
  priya: { skin: 'tan', hair: 'long', hairColour: '#231815', top: '#2C7A63', neck: 'scoop', neckColour: '#2C7A63', earring: '#F2C14E' },
  joe: { skin: 'rosy', hair: 'shaved', hairColour: '#8A6A50', beard: 'full', beardColour: '#8C5A36', top: '#D9822B', neck: 'hood', neckColour: '#B96A1D' },
  walter: { skin: 'fair', hair: 'receding', hairColour: '#B9B7B2', glasses: '#6A5A4A', aged: true, top: '#6B6A4A', neck: 'shirt', neckColour: '#F0E8D6' },
  margaret: { skin: 'rosy', hair: 'curls', hairColour: '#C9C5C0', aged: true, top: '#7A4E86', neck: 'blouse', neckColour: '#EADDF0', earring: '#FFFFFF' },
  samuel: { skin: 'deep', hair: 'cropped', hairColour: '#1B1412', beard: 'goatee', beardColour: '#1B1412', top: '#54707F', neck: 'crew', neckColour: '#7C97A5' },
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
 *     closed, to 3, wide), blink, tilt and nod (small movements of the head), breath (of the shoulders)
 */
export function figure(person, pose = {}) {
  const look = named(PEOPLE, person, 'person');
  const { mood = 'kind', gaze, facing = 1, mouth = 0, blink = false, tilt = 0, nod = 0, breath = 0 } = pose;
  const face = named(MOODS, mood, 'mood');
  const skin = SKIN[look.skin];
  const bowed = gaze === 'down' ? 8 : 0;
  const head = `transform="translate(3 ${tidy(nod + bowed)}) rotate(${tidy(face.tilt + bowed + tilt)})"`;
  const eyes = gaze ? GAZES[gaze] : [face.gaze[0] + 3, face.gaze[1]];
  const lid = gaze === 'down' ? Math.max(face.lid, 0.45) : face.lid;
  const hair = HAIR[look.hair](look.hairColour);
  return `<g transform="scale(${facing} 1)">`
    + `<g ${head}>${hair.behind ?? ''}</g>`
    + `<g transform="translate(0 ${tidy(breath)})">${clothes(look, skin)}</g>`
    + `<g ${head}>`
    + (hair.hidesEar ? '' : ear(look, skin))
    + `<path d="M-57 -20 C-60 -96 60 -96 57 -20 C58 30 38 74 2 76 C-36 74 -58 30 -57 -20Z" fill="${skin.base}"/>`
    + cheeks(look, skin, face) + BEARD[look.beard ?? 'none'](look.beardColour ?? look.hairColour)
    + eye(-17, eyes, lid, blink, skin) + eye(29, eyes, lid, blink, skin) + brows(look, face)
    + `<path d="M10 -2 q7 15 -3 18" fill="none" stroke="${skin.line}" stroke-width="3.6" stroke-linecap="round"/>`
    + lips(face, skin, mouth) + tear(face) + (hair.before ?? '') + glasses(look)
    + '</g></g>';
}

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
  const colour = look.aged ? '#8F8A84' : look.hair === 'headscarf' ? '#2A1D18' : look.hairColour;
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
  if (!look.aged) return spots;
  const lines = ['M-24 12 q8 5 16 1', 'M22 13 q8 4 16 -1', 'M-14 26 q-7 8 -6 16', 'M33 26 q6 8 5 15', 'M-16 -50 q24 -7 46 0'];
  return spots + lines.map(line => stroke(line, skin.line, 2.4, 0.45)).join('');
}

function tear(face) {
  return face.tear ? '<path d="M-21 12 C-27 21 -28 26 -24 29 C-19 31 -15 26 -17 21 Z" fill="#BFE3F5" stroke="#4F8FB0" stroke-width="1.6"/>' : '';
}

function ear(look, skin) {
  return `<ellipse cx="-57" cy="4" rx="11" ry="16" fill="${skin.base}"/>${stroke('M-61 -4 q-5 8 1 14', skin.line, 2.6, 0.7)}`
    + (look.earring ? `<circle cx="-59" cy="24" r="4.6" fill="${look.earring}" stroke="#00000022"/>` : '');
}

function glasses(look) {
  if (!look.glasses) return '';
  return `<g fill="#FFFFFF22" stroke="${look.glasses}" stroke-width="3.4"><rect x="-37" y="-23" width="38" height="33" rx="13"/><rect x="11" y="-23" width="38" height="33" rx="13"/>`
    + '<path d="M1 -10 q5 -4 10 0 M-37 -12 L-55 -8" fill="none"/></g>';
}

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
  curls: colour => {
    const curl = ([x, y, size]) => `<circle cx="${x}" cy="${y}" r="${size}" fill="${colour}"/>`;
    return {
      behind: [[-58, -20, 26], [-62, 14, 20], [60, -22, 24], [62, 10, 18], [0, -80, 36]].map(curl).join(''),
      before: [[-46, -58, 24], [-22, -78, 26], [10, -84, 27], [40, -70, 24], [56, -44, 17], [-57, -32, 18], [-6, -62, 18], [24, -62, 17]].map(curl).join(''),
      hidesEar: true,
    };
  },
  headscarf: colour => ({
    hidesEar: true,
    behind: cap('M0 -100 C-66 -100 -82 -44 -74 10 C-72 56 -66 84 -84 128 L84 128 C66 84 74 56 76 10 C84 -44 66 -100 0 -100Z', colour),
    before: `<path fill-rule="evenodd" d="M0 -100 C-66 -100 -82 -44 -74 10 C-70 58 -74 96 -104 126 C-50 172 54 172 106 126 C76 96 72 58 76 10 C84 -44 66 -100 0 -100Z M4 69 C-28 67 -48 34 -49 -10 C-50 -70 56 -70 55 -10 C55 34 36 67 4 69Z" fill="${colour}"/>`
      + stroke('M-64 86 Q0 122 70 82 M-84 116 Q0 156 92 108', '#0B2545', 4, 0.2),
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
