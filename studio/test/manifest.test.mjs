import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { FILES, canonical, changedFiles, readManifest, storyboardSha256, verdict, writeManifest } from '../manifest.mjs';
import { readVideo } from '../storyboard.mjs';

const VIDEO = { title: 'Being “believed”', storyboard: { voices: { b: 'rms', a: 'slt' }, scenes: [{ type: 'title', narrates: true, count: 2 }] } };

test('canonical JSON has sorted keys, no white space and letters as they are', () => {
  assert.equal(canonical(VIDEO), '{"storyboard":{"scenes":[{"count":2,"narrates":true,"type":"title"}],"voices":{"a":"slt","b":"rms"}},"title":"Being “believed”"}');
});

test('the hash is that of the canonical JSON of storyboard and title', () => {
  assert.equal(storyboardSha256(VIDEO), storyboardSha256({ ...VIDEO, summary: 'not spoken' }));
  assert.equal(storyboardSha256({ title: 'A', storyboard: { cast: {} } }), '37def6e6d4ca60f5dcf69c1c26f4a816857e86dad8a0a5dd1a4729af38fce59e'); // sha256 of {"storyboard":{"cast":{}},"title":"A"}
});

test('a folder without a film needs one', () => inFolder(folder => {
  assert.equal(verdict(folder, VIDEO).needs, 'build');
}));

test('a finished film needs nothing until its storyboard changes', () => inFolder(folder => {
  finish(folder, { synthetic: true, storyboardSha256: storyboardSha256(VIDEO) });

  assert.equal(verdict(folder, VIDEO).needs, 'nothing');
  assert.deepEqual(verdict(folder, { ...VIDEO, title: 'Other' }), { needs: 'build', reason: 'its storyboard has changed' });
}));

test('a film with a missing file is built again', () => inFolder(folder => {
  finish(folder, { synthetic: true, storyboardSha256: storyboardSha256(VIDEO) });
  rmSync(join(folder, 'poster.webp'));

  assert.deepEqual(verdict(folder, VIDEO), { needs: 'build', reason: 'poster.webp is missing' });
}));

test('what a person replaced is never overwritten', () => inFolder(folder => {
  finish(folder, { synthetic: true, storyboardSha256: 'of an older storyboard' });
  writeFileSync(join(folder, 'video.mp4'), 'a recorded film');

  assert.equal(verdict(folder, VIDEO).needs, 'keep');
}));

test('a recorded film is left alone whatever its storyboard says', () => inFolder(folder => {
  finish(folder, { synthetic: false });

  assert.deepEqual(verdict(folder, VIDEO), { needs: 'keep', reason: 'it is a recorded film' });
}));

const shipped = new URL('../../content/videos/', import.meta.url).pathname;
for (const name of readdirSync(shipped).filter(name => name.endsWith('.yaml'))) {
  test(`${name} agrees with the film that ships`, () => {
    const video = readVideo(name, readFileSync(join(shipped, name), 'utf8'));
    const folder = join(shipped, video.media);
    const manifest = readManifest(folder);
    // whoever drops in a recorded film notes neither
    if (!manifest.synthetic) return;

    assert.deepEqual(changedFiles(folder, manifest), []);
    assert.equal(manifest.storyboardSha256, storyboardSha256(video));
  });
}

test('a file that is another one now, or gone, is named whatever the verdict is', () => inFolder(folder => {
  finish(folder, { synthetic: true });
  writeFileSync(join(folder, 'captions.en-GB.vtt'), 'other words');
  rmSync(join(folder, 'poster.webp'));

  assert.deepEqual(changedFiles(folder, readManifest(folder)), ['captions.en-GB.vtt', 'poster.webp']);
}));

test('a manifest names the hash of each file', () => inFolder(folder => {
  finish(folder, { synthetic: true });

  const { files } = readManifest(folder);

  assert.deepEqual(Object.keys(files), FILES);
  assert.match(files['video.mp4'], /^[0-9a-f]{64}$/);
}));

function finish(folder, facts) {
  for (const name of FILES) writeFileSync(join(folder, name), name);
  writeManifest(folder, facts);
}

function inFolder(check) {
  const folder = mkdtempSync(join(tmpdir(), 'film-'));
  try {
    check(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
