import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { make, stage } from '../film.mjs';
import { verdict } from '../manifest.mjs';
import { missingPackages } from '../requirements.mjs';
import { readVideo } from '../storyboard.mjs';

const SHORT = `
id: short
title: A short film
minutes: 1
required: false
outcomes: [See that the studio works.]
evidence: [evers-2017]
summary: Five seconds.
media: short
syntheticVoice: true
storyboard:
  voices: { surgeon: slt, walter: rms }
  cast:
    surgeon: { name: Ms Mensah, role: spine surgeon, person: mensah, narrates: true }
    walter: { name: Walter, role: patient, person: walter }
  scenes:
    - type: dialogue
      chapter: Meeting
      label: Meeting
      evidence: [evers-2017]
      lines:
        - { who: walter, mood: worried, says: "I am worried." }
        - { who: surgeon, mood: kind, says: "Tell me more." }
`;

const missing = missingPackages();

test('a storyboard of five seconds becomes a film that passes its checks, and the same bytes each time', { skip: missing.length > 0 && `not installed: ${missing.join(', ')}` }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'film-'));
  try {
    const video = readVideo('short.yaml', SHORT);
    const film = stage(video, folder);
    await make(film, join(folder, 'short'), join(folder, 'scratch'), { workers: 1, progress() {} });
    await make(film, join(folder, 'again'), join(folder, 'scratch'), { workers: 2, progress() {} });

    assert.equal(verdict(join(folder, 'short'), video).needs, 'nothing');
    assert.deepEqual(readFileSync(join(folder, 'short', 'manifest.json'), 'utf8'), readFileSync(join(folder, 'again', 'manifest.json'), 'utf8'), 'the same bytes again');
    const { format, chapters, streams } = JSON.parse(execFileSync('ffprobe', ['-v', 'error', '-show_format', '-show_streams', '-show_chapters', '-of', 'json', join(folder, 'short', 'video.mp4')], { encoding: 'utf8' }));
    assert.ok(Math.abs(format.duration - 5) < 1.5, format.duration);
    assert.deepEqual(chapters.map(chapter => chapter.tags.title), ['Meeting']);
    assert.match(format.tags.comment, /Synthetic voices/);
    assert.deepEqual([streams[0].width, streams[0].height], [1280, 720]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
