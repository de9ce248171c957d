/** The studio's command line: `bin/videos --help` says what it does. */
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FilmError, make, photograph, stage } from './film.mjs';
import { verdict } from './manifest.mjs';
import { missingPackages } from './requirements.mjs';
import { StoryboardError, readVideo } from './storyboard.mjs';
import { dialogueShare } from './timeline.mjs';

const HELP = `Usage: bin/videos [--check | --stills] [--force] [id …]

Builds the films of content/videos whose files are missing or whose storyboard has changed; with ids, only those.

  --check   build nothing; say what is up to date, and fail if anything is not
  --stills  photograph two moments of everything that is said, into target/studio/<id>/stills
  --force   build even if up to date, or recorded, or changed by hand

WORKERS=1 uses one core instead of two.`;

const ROOT = resolve(import.meta.dirname, '..');
const VIDEOS = join(ROOT, 'content', 'videos');
const SCRATCH = join(ROOT, 'target', 'studio');

const { values: options, positionals: ids } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean' }, stills: { type: 'boolean' }, force: { type: 'boolean' }, help: { type: 'boolean' } },
});

try {
  if (options.help) console.log(HELP);
  else await work();
} catch (error) {
  if (!(error instanceof StoryboardError || error instanceof FilmError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

async function work() {
  const due = chosen().filter(({ video, folder }) => {
    const { needs, reason } = verdict(folder, video);
    const building = options.force || needs === 'build';
    console.log(`${video.id}: ${reason}${needs === 'keep' && !building ? '; left alone (--force replaces it)' : ''}`);
    return building || options.stills;
  });
  if (due.length === 0) return;
  if (options.check) throw new FilmError('Run bin/videos to bring these up to date.');
  const missing = missingPackages();
  if (missing.length > 0) throw new FilmError(`To make films, install these Debian packages first:\n  sudo apt-get install ${missing.join(' ')}`);
  for (const { video, folder } of due) await produce(video, folder);
}

/** The videos asked for, or all of them; every storyboard is read, so that a mistake in any of them is reported. */
function chosen() {
  const all = readdirSync(VIDEOS).filter(name => name.endsWith('.yaml')).sort().map(name => {
    const path = join(VIDEOS, name);
    const video = readVideo(relative(ROOT, path), readFileSync(path, 'utf8'));
    return { video, names: [video.id, basename(name, '.yaml')], folder: join(VIDEOS, video.media) };
  });
  const unknown = ids.filter(id => !all.some(({ names }) => names.includes(id)));
  if (unknown.length > 0) throw new FilmError(`There is no video "${unknown.join('", "')}" in content/videos.`);
  return all.filter(({ names }) => ids.length === 0 || names.some(name => ids.includes(name)));
}

async function produce(video, folder) {
  const film = stage(video, SCRATCH);
  const { seconds } = film.timeline;
  const share = Math.round(dialogueShare(film.timeline) * 100);
  console.log(`  ${seconds.toFixed(1)} s, ${share} % of it dialogue`);
  if (share < 50) throw new FilmError(`At least half of ${video.id} should be dialogue.`);
  if (Math.max(1, Math.round(seconds / 60)) !== video.minutes) {
    throw new FilmError(`${video.id} lasts ${Math.round(seconds)} seconds, but its file says ${video.minutes} minutes.`);
  }
  const scratch = join(SCRATCH, video.id);
  if (options.stills) {
    const stills = join(scratch, 'stills');
    console.log(`  ${await photograph(film, stills)} stills in ${relative(ROOT, stills)}`);
  } else {
    await make(film, folder, scratch, { workers: Number(process.env.WORKERS ?? 2), progress: showProgress });
    console.log(`  written to ${relative(ROOT, folder)}`);
  }
}

function showProgress(done, total) {
  if (process.stdout.isTTY) process.stdout.write(`\r  frame ${done} of ${total}${done === total ? '\n' : ''}`);
  else if (done % 500 === 0 || done === total) console.log(`  frame ${done} of ${total}`);
}
