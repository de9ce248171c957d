/** The film in words: what is said, and in square brackets what is only seen. */
import { timecode } from './captions.mjs';
import { MOODS } from './people.mjs';

export function transcript(title, { scenes }, cast) {
  const parts = [`# ${title}`, 'The voices in this film are synthetic and the people are invented. What is only seen is described in square brackets.'];
  for (const scene of scenes) {
    parts.push(`## ${scene.chapter} (${timecode(scene.start).slice(3, 8)})`, ...DESCRIBE[scene.type](scene, cast));
  }
  return `${parts.join('\n\n')}\n`;
}

const DESCRIBE = {
  title: (scene, cast) => [seen(`On screen: “${scene.heading}”. ${ended(scene.sub)} ${both(cast)}`), ...said(scene.cues, cast)],

  points: (scene, cast) => [seen(`On screen: “${scene.heading}”.`), ...introduction(scene, cast),
    ...scene.points.flatMap((point, item) => [seen(`On screen: ${ended(point.text)}`), ...saidOf(scene, item, cast)])],

  dialogue: (scene, cast) => {
    const mood = {};
    return [seen(`On screen: “${scene.label}”. ${both(cast)}`), ...scene.lines.flatMap((line, item) => {
      const { name } = cast[line.who];
      const seenNow = line.action ?? (mood[line.who] === line.mood ? '' : `${name} looks ${MOODS[line.mood].says}.`);
      mood[line.who] = line.mood;
      const mark = line.mark && `The words “${line.mark.phrase.replace(/[.?!]$/, '')}” are underlined, with ${line.mark.effect === 'harmful' ? 'a cross: they harm' : 'a tick: they help'}.`;
      return [seen(seenNow), ...saidOf(scene, item, cast), seen(mark)];
    })].filter(Boolean);
  },

  swap: (scene, cast) => [seen(`On screen: “${scene.heading}”.`), ...introduction(scene, cast),
    ...scene.pairs.flatMap((pair, item) => [seen(`On screen: instead of “${pair.avoid}” try “${pair.use}”`), ...saidOf(scene, item, cast)])],

  diagram: (scene, cast) => [
    seen(`On screen: “${scene.heading}”. A path starts at “${scene.from}” and divides in two.`), ...introduction(scene, cast),
    ...scene.branches.flatMap((branch, item) => [
      seen(`On screen, ${branch.effect === 'harmful' ? 'the path that harms' : 'the path that helps'}: ${cast[scene.speaker].name} says ${branch.words} ${cast[scene.listener].name} hears: “${branch.heard}”`),
      ...saidOf(scene, item, cast),
    ])],

  close: (scene, cast) => [seen(`On screen: “${scene.heading}”, and a list that grows as it is read out.`), ...said(scene.cues, cast)],
};

const introduction = (scene, cast) => saidOf(scene, undefined, cast);
const saidOf = (scene, item, cast) => said(scene.cues.filter(cue => cue.item === item), cast);
const said = (cues, cast) => cues.map(cue => `**${cast[cue.who].name} (${cast[cue.who].role}):** ${cue.text}`);
const seen = description => (description ? `[${description}]` : '');
const ended = text => (/[.?!”]$/.test(text) ? text : `${text}.`);

function both(cast) {
  return `${Object.values(cast).map(({ name, role }) => `${name}, ${role}`).join(', and ')}, are seen.`;
}
