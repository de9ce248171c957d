/** Makes one film: from a checked storyboard to the files that are committed. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { captions, chapters } from './captions.mjs';
import { encode, faults, poster } from './encode.mjs';
import { storyboardSha256, writeManifest } from './manifest.mjs';
import { misplacedText, render, stills } from './render.mjs';
import { HEIGHT, WIDTH } from './scenes/stage.mjs';
import { master, mix, mouths } from './sound.mjs';
import { FRAMES_PER_SECOND, layOut } from './timeline.mjs';
import { transcript } from './transcript.mjs';
import { VOICES, speaker } from './voices.mjs';

/** A reason to stop that the author can act on. */
export class FilmError extends Error {}

/** Speaks and lays out a film, so that any frame of it can be drawn. */
export function stage(video, scratch) {
  const timeline = layOut(video.storyboard, speaker(join(scratch, 'voices')));
  const samples = mix(timeline);
  return { video, timeline, samples, cast: video.storyboard.cast, mouths: mouths(samples, timeline.seconds) };
}

/** Two moments of everything that is said, as pictures to look at before a film is rendered. */
export async function photograph(film, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const moments = film.timeline.scenes.flatMap(scene => scene.cues.flatMap(cue => [(cue.start + cue.end) / 2, cue.end + 0.4]));
  await stills(film, moments.map(frameAt), frame => join(folder, `${String(frame).padStart(5, '0')}.png`));
  await refuseMisplacedText(film);
  return moments.length;
}

/** Renders a film and writes it with its captions, chapters, transcript, poster and manifest into its folder. */
export async function make(film, folder, scratch, { workers, progress }) {
  await refuseMisplacedText(film);
  const { video, timeline, cast } = film;
  const { seconds, scenes } = timeline;
  mkdirSync(scratch, { recursive: true });
  const [wav, mp4, png] = ['sound.wav', 'video.mp4', 'poster.png'].map(name => join(scratch, name));
  master(film.samples, seconds, wav);
  const parts = await render(film, scratch, workers, progress);
  encode({ parts, wav, title: video.title, scenes, folder: scratch, mp4 });
  const wrong = faults(mp4, seconds);
  if (wrong.length > 0) throw new FilmError(`${video.id}: ${wrong.join('; ')}`);
  await stills(film, [frameAt(scenes[0].end - 0.5)], () => png);

  mkdirSync(folder, { recursive: true });
  renameSync(mp4, join(folder, 'video.mp4'));
  poster(png, join(folder, 'poster.webp'));
  writeFileSync(join(folder, 'captions.en-GB.vtt'), captions(timeline, cast));
  writeFileSync(join(folder, 'chapters.en-GB.vtt'), chapters(timeline));
  writeFileSync(join(folder, 'transcript.en-GB.md'), transcript(video.title, timeline, cast));
  writeManifest(folder, {
    id: video.id, title: video.title, storyboardSha256: storyboardSha256(video), durationSeconds: seconds, width: WIDTH, height: HEIGHT,
    framesPerSecond: FRAMES_PER_SECOND, synthetic: true, voices: [...new Set(Object.values(video.storyboard.voices))].map(voice => VOICES[voice].label),
  });
  parts.forEach(part => rmSync(part));
}

async function refuseMisplacedText(film) {
  const misplaced = await misplacedText(film);
  if (misplaced.length > 0) throw new FilmError(misplaced.join('\n'));
}

function frameAt(second) {
  return Math.round(second * FRAMES_PER_SECOND);
}
