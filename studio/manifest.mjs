/** Says which storyboard a film was made from, and what exactly its files are. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const FILES = ['video.mp4', 'captions.en-GB.vtt', 'chapters.en-GB.vtt', 'transcript.en-GB.md', 'poster.webp'];
const MANIFEST = 'manifest.json';

/** JSON with sorted keys and no white space; README.md describes it for whoever computes it elsewhere. */
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    return `{${Object.keys(value).sort().map(key => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

export function storyboardSha256({ title, storyboard }) {
  return sha256(canonical({ storyboard, title }));
}

export function writeManifest(folder, facts) {
  const files = Object.fromEntries(FILES.map(name => [name, sha256(readFileSync(join(folder, name)))]));
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify({ ...facts, files }, null, 2)}\n`);
}

/** The files of a film that are no longer what its manifest says; one that is gone is among them. */
export function changedFiles(folder, manifest) {
  return FILES.filter(name => !existsSync(join(folder, name)) || sha256(readFileSync(join(folder, name))) !== manifest.files[name]);
}

export function readManifest(folder) {
  return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'));
}

/**
 * What a film's folder needs: `build` when there is no film of this storyboard, `keep` when the film is a recorded one or
 * was replaced by hand, which the studio must not overwrite, `nothing` when all is well. Always with a reason.
 */
export function verdict(folder, video) {
  if (!existsSync(join(folder, MANIFEST))) {
    return existsSync(join(folder, 'video.mp4')) ? { needs: 'keep', reason: 'its video.mp4 was not made here' } : { needs: 'build', reason: 'there is no film yet' };
  }
  const manifest = readManifest(folder);
  if (!manifest.synthetic) return { needs: 'keep', reason: 'it is a recorded film' };
  const missing = FILES.filter(name => !existsSync(join(folder, name)));
  if (missing.length > 0) return { needs: 'build', reason: `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing` };
  const changed = changedFiles(folder, manifest);
  if (changed.length > 0) return { needs: 'keep', reason: `${changed.join(', ')} changed since it was made` };
  if (manifest.storyboardSha256 !== storyboardSha256(video)) return { needs: 'build', reason: 'its storyboard has changed' };
  return { needs: 'nothing', reason: 'up to date' };
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
