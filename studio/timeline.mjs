/** Lays a storyboard out in time: which scene, which words, whose mouth, at which second. */
import { SAMPLE_RATE } from './voices.mjs';

export const FRAMES_PER_SECOND = 25;

/** Seconds of quiet, as an editor would leave them. */
const QUIET = { beforeTitle: 1.2, beforeScene: 1.0, betweenSentences: 0.26, betweenLines: 0.5, afterMark: 1.6, afterScene: 0.7, afterLast: 1.4 };

/**
 * @param speak (voice, sentence) → samples, at SAMPLE_RATE
 * @returns {seconds, scenes, clips}; each scene has start, end and cues; a cue knows who speaks, the words with their times,
 *     and which item of the scene it belongs to (`item`, undefined for an introduction)
 */
export function layOut({ voices, cast, scenes }, speak) {
  const narrator = Object.keys(cast).find(who => cast[who].narrates);
  const clips = [];
  let now = 0;
  const placed = scenes.map((scene, index) => {
    const start = now;
    now += index === 0 ? QUIET.beforeTitle : QUIET.beforeScene;
    const cues = spokenIn(scene, narrator).map(line => {
      const sentences = sentencesOf(line.text).map(text => {
        const samples = speak(voices[line.who], text);
        const seconds = samples.length / SAMPLE_RATE;
        const sentence = { text, start: now, end: now + seconds, words: wordTimes(text, now, seconds) };
        clips.push({ at: now, samples });
        now = sentence.end + QUIET.betweenSentences;
        return sentence;
      });
      const end = sentences.at(-1).end;
      now = end + (line.marked ? QUIET.afterMark : QUIET.betweenLines);
      return { ...line, start: sentences[0].start, end, sentences };
    });
    now += index === scenes.length - 1 ? QUIET.afterLast : QUIET.afterScene;
    now = Math.ceil(now * FRAMES_PER_SECOND) / FRAMES_PER_SECOND;
    return { ...scene, start, end: now, cues };
  });
  return { seconds: now, scenes: placed, clips };
}

/** Who says what in a scene, in order. */
export function spokenIn(scene, narrator) {
  const said = (text, item) => ({ who: narrator, text, item });
  const introduction = typeof scene.says === 'string' ? [said(scene.says)] : [];
  switch (scene.type) {
    case 'title': return scene.says.map(said);
    case 'dialogue': return scene.lines.map((line, item) => ({ who: line.who, text: line.says, item, marked: Boolean(line.mark) }));
    case 'swap': return [...introduction, ...scene.pairs.map((pair, item) => said(pair.says, item))];
    case 'diagram': return [...introduction, ...scene.branches.map((branch, item) => said(branch.says, item))];
    default: return [...introduction, ...scene.points.map((point, item) => said(point.says, item))];
  }
}

/** The share of the film in which people talk with each other. */
export function dialogueShare({ seconds, scenes }) {
  return scenes.filter(scene => scene.type === 'dialogue').reduce((sum, scene) => sum + scene.end - scene.start, 0) / seconds;
}

export function sentencesOf(text) {
  return text.match(/[^.?!…]+[.?!…]+[”’")]*|[^.?!…]+$/g).map(sentence => sentence.trim());
}

/** The engines do not all say when a word begins, so a word's time is its share of the letters, with a breath after commas. */
function wordTimes(text, start, seconds) {
  const words = text.split(/\s+/);
  const cost = words.map(word => word.length + 2 + (/[,;:]$/.test(word) ? 4 : 0));
  const total = cost.reduce((sum, share) => sum + share, 0);
  let spent = 0;
  return words.map((word, index) => {
    const time = { text: word, start: start + seconds * spent / total };
    spent += cost[index];
    return time;
  });
}
