/** Reads a video's YAML file and tells its author, with file and line, everything that is wrong with it. */
import { LineCounter, isPair, isScalar, parseDocument, visit } from 'yaml';
import { GAZES, MOODS, PEOPLE } from './people.mjs';
import { VOICES } from './voices.mjs';
import { ICONS } from './scenes/icons.mjs';

export class StoryboardError extends Error {
  constructor(problems) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** The video as plain data; throws a StoryboardError that lists every problem found. */
export function readVideo(file, source) {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, version: '1.2' });
  if (document.errors.length > 0) {
    throw new StoryboardError(document.errors.map(error => `${file}:${error.linePos[0].line}: ${error.message.split('\n')[0]}`));
  }
  const found = [];
  const problem = (path, message) => found.push({ line: lineOf(document, lines, path), message });
  checkScalars(document, lines, found);
  const video = document.toJS();
  VIDEO(video, [], problem);
  if (found.length === 0) checkAgreement(video, problem);
  if (found.length > 0) {
    throw new StoryboardError(found.sort((a, b) => a.line - b.line).map(({ line, message }) => `${file}:${line}: ${message}`));
  }
  return video;
}

/* What each part may hold. A shape is a function of (value, path, problem). */

const text = max => (value, path, problem) => {
  if (typeof value !== 'string' || value.trim() === '') problem(path, `${nameOf(path)} must be text`);
  else if (value.length > max) problem(path, `${nameOf(path)} has ${value.length} characters; ${max} fit on the screen`);
};
const flag = (value, path, problem) => {
  if (typeof value !== 'boolean') problem(path, `${nameOf(path)} must be true or false`);
};
const count = (value, path, problem) => {
  if (!Number.isInteger(value) || value < 1) problem(path, `${nameOf(path)} must be a whole number of at least 1`);
};
const slug = (value, path, problem) => {
  if (typeof value !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) problem(path, `${nameOf(path)} must be small letters, digits and single hyphens`);
};
const oneOf = all => (value, path, problem) => {
  if (!all.includes(value)) problem(path, `there is no ${nameOf(path)} "${value}"; choose from ${all.join(', ')}`);
};
const list = (item, min = 1, max = Infinity) => (value, path, problem) => {
  if (!Array.isArray(value)) return problem(path, `${nameOf(path)} must be a list`);
  if (value.length < min || value.length > max) problem(path, `${nameOf(path)} must have ${min === max ? min : max === Infinity ? `at least ${min}` : `${min} to ${max}`} entries`);
  value.forEach((entry, index) => item(entry, [...path, index], problem));
};
const byName = item => (value, path, problem) => {
  if (!isRecord(value)) return problem(path, `${nameOf(path)} must be a map of names`);
  for (const [key, entry] of Object.entries(value)) {
    slug(key, [...path, key], problem);
    item(entry, [...path, key], problem);
  }
};
const record = (required, optional = {}) => (value, path, problem) => {
  if (!isRecord(value)) return problem(path, `${nameOf(path)} must be a map with ${Object.keys(required).join(', ')}`);
  for (const key of Object.keys(required)) if (!(key in value)) problem(path, `"${key}" is missing`);
  for (const [key, entry] of Object.entries(value)) {
    const shape = required[key] ?? optional[key];
    if (shape) shape(entry, [...path, key], problem);
    else problem([...path, key], `"${key}" is not known here; choose from ${[...Object.keys(required), ...Object.keys(optional)].join(', ')}`);
  }
};

const EFFECTS = ['harmful', 'supportive'];
const EVIDENCE = list(slug);
const SPOKEN = text(240);
const SPOKEN_LINE = text(116);

/** The kinds of scene. `evidence` is required where a scene makes a claim; a title or a close may do without. */
const SCENES = {
  title: record({ heading: text(28), sub: text(60), says: list(SPOKEN) }, { evidence: EVIDENCE }),
  points: record({ heading: text(34), evidence: EVIDENCE, points: list(record({ icon: oneOf(Object.keys(ICONS)), text: text(60), says: SPOKEN }), 2, 3) }, { says: SPOKEN }),
  dialogue: record({
    label: text(40), evidence: EVIDENCE,
    lines: list(record(
      { who: slug, mood: oneOf(Object.keys(MOODS)), says: SPOKEN_LINE },
      { gaze: oneOf(Object.keys(GAZES)), action: text(120), mark: record({ effect: oneOf(EFFECTS), phrase: text(116) }) }), 2),
  }),
  swap: record({ heading: text(34), evidence: EVIDENCE, pairs: list(record({ avoid: text(70), use: text(84), says: SPOKEN }), 1, 2) }, { says: SPOKEN }),
  diagram: record({
    heading: text(40), evidence: EVIDENCE, from: text(40), speaker: slug, listener: slug, says: SPOKEN,
    branches: list(record({ effect: oneOf(EFFECTS), words: text(52), heard: text(40), says: SPOKEN }), 2, 2),
  }),
  close: record({ heading: text(34), points: list(record({ text: text(36), says: SPOKEN }), 2, 4) }, { evidence: EVIDENCE, says: SPOKEN }),
};

const scene = (value, path, problem) => {
  const shape = isRecord(value) && Object.hasOwn(SCENES, value.type) ? SCENES[value.type] : null;
  if (!shape) return oneOf(Object.keys(SCENES))(value?.type, [...path, 'type'], problem);
  const { type, chapter, ...rest } = value;
  text(40)(chapter, [...path, 'chapter'], problem);
  shape(rest, path, problem);
};

/** A place where the film stops for a question. The application checks the choices and the seconds against the film. */
const pause = record({ at: count }, {
  question: record({
    id: slug, kind: oneOf(['single', 'multiple']), prompt: text(2000), explanation: text(2000), evidence: EVIDENCE,
    choices: list(record({ text: text(400), correct: flag, feedback: text(1000) }), 2, 8),
  }),
  say: record({ id: slug, prompt: text(2000), modelAnswer: text(1000), why: text(2000), evidence: EVIDENCE }, { says: text(1000) }),
});

const VIDEO = record({
  id: slug, title: text(80), minutes: count, required: flag, outcomes: list(text(200)), evidence: EVIDENCE,
  summary: text(400), media: slug, syntheticVoice: flag,
  storyboard: record({
    voices: byName(oneOf(Object.keys(VOICES))),
    cast: byName(record({ name: text(24), role: text(32), person: oneOf(Object.keys(PEOPLE)) }, { narrates: flag })),
    scenes: list(scene),
  }),
}, { pauses: list(pause) });

/** What no single part can know: that names, phrases and evidence keys agree with each other. */
function checkAgreement(video, problem) {
  const { voices, cast, scenes } = video.storyboard;
  const top = ['storyboard'];
  for (const who of Object.keys(cast)) if (!(who in voices)) problem([...top, 'cast', who], `"${who}" has no voice under voices`);
  for (const who of Object.keys(voices)) if (!(who in cast)) problem([...top, 'voices', who], `"${who}" has a voice but is not in the cast`);
  const narrators = Object.keys(cast).filter(who => cast[who].narrates);
  if (narrators.length !== 1) problem([...top, 'cast'], 'exactly one of the cast must have "narrates: true"');
  if (!video.syntheticVoice) problem(['syntheticVoice'], 'a storyboard is spoken by synthetic voices, so syntheticVoice must be true');

  (video.pauses ?? []).forEach(({ question, say }, index) => {
    const at = ['pauses', index];
    if (Boolean(question) === Boolean(say)) return problem(at, 'a pause holds either a question or a say');
    (question ?? say).evidence.forEach((key, position) => {
      if (!video.evidence.includes(key)) problem([...at, question ? 'question' : 'say', 'evidence', position], `evidence "${key}" is not in the video's own list of evidence`);
    });
  });

  const chapters = new Set();
  scenes.forEach((scene, index) => {
    const at = [...top, 'scenes', index];
    if (chapters.has(scene.chapter)) problem([...at, 'chapter'], `there is already a chapter "${scene.chapter}"`);
    chapters.add(scene.chapter);
    (scene.evidence ?? []).forEach((key, position) => {
      if (!video.evidence.includes(key)) problem([...at, 'evidence', position], `evidence "${key}" is not in the video's own list of evidence`);
    });
    const inCast = (who, path) => who in cast || problem(path, `"${who}" is not in the cast; choose from ${Object.keys(cast).join(', ')}`);
    if (scene.type === 'diagram') ['speaker', 'listener'].forEach(key => inCast(scene[key], [...at, key]));
    if (scene.type !== 'dialogue') return;
    scene.lines.forEach((line, position) => {
      inCast(line.who, [...at, 'lines', position, 'who']);
      if (line.mark && !line.says.includes(line.mark.phrase)) {
        problem([...at, 'lines', position, 'mark', 'phrase'], `the line does not contain the phrase "${line.mark.phrase}"`);
      } else if (line.mark && !` ${line.says} `.includes(` ${line.mark.phrase} `)) {
        problem([...at, 'lines', position, 'mark', 'phrase'], `mark whole words with the punctuation that stands at them, not "${line.mark.phrase}"`);
      }
    });
    const speakers = new Set(scene.lines.map(line => line.who));
    if (speakers.size !== 2) problem([...at, 'lines'], `a dialogue is between two people, not ${speakers.size}`);
  });
}

/** The hash of a storyboard is computed in two languages, so only values that both read alike are allowed. */
function checkScalars(document, lines, found) {
  const refuse = (node, message) => found.push({ line: lines.linePos(node.range[0]).line, message });
  visit(document, {
    Alias: (_, node) => refuse(node, 'anchors and aliases are not used here; write the value out'),
    Scalar(_, node, ancestors) {
      if (node.value === null) refuse(node, 'a value is missing');
      else if (typeof node.value === 'number' && !Number.isInteger(node.value)) refuse(node, 'only whole numbers are used here');
      else if (node.type === 'PLAIN' && node.source.includes('?') && ancestors.some(parent => parent.flow)) refuse(node, `put quotes around "${node.source}": some readers stop at a question mark inside braces`);
      else if (node.type === 'PLAIN' && /^(y|n|yes|no|on|off)$/i.test(node.source ?? '')) refuse(node, `put quotes around "${node.source}", which some readers take for true or false`);
    },
  });
}

/** The line of the value at a path; of its key where the value is unknown or bad; of the nearest parent where it is missing. */
function lineOf(document, lines, path) {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const pair = parent?.items?.find(item => isPair(item) && isScalar(item.key) && item.key.value === key);
    const node = pair ? pair.key : parent?.items?.[key];
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

function nameOf(path) {
  const name = path.findLast(part => typeof part === 'string') ?? 'the file';
  return typeof path.at(-1) === 'number' ? `entry ${path.at(-1) + 1} of ${name}` : name;
}

function isRecord(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
