/** Mixes what is spoken, adds a soft opening and ending, and brings the whole to broadcast loudness. */
import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { FRAMES_PER_SECOND } from './timeline.mjs';
import { SAMPLE_RATE } from './voices.mjs';

export const LOUDNESS = -16; // LUFS
export const TRUE_PEAK = -1.5; // dBTP, at most

export function mix({ seconds, clips }) {
  const samples = new Float32Array(Math.ceil(seconds * SAMPLE_RATE));
  for (const clip of clips) {
    const offset = Math.round(clip.at * SAMPLE_RATE);
    clip.samples.forEach((sample, index) => { samples[offset + index] += sample; });
  }
  return samples;
}

/** How wide a mouth is in each frame, from 0 (closed) to 3: the level of what is spoken, on every second frame. */
export function mouths(samples, seconds) {
  const perFrame = SAMPLE_RATE / FRAMES_PER_SECOND;
  return Array.from({ length: Math.round(seconds * FRAMES_PER_SECOND) }, (_, frame) => {
    const window = samples.subarray((frame - frame % 2) * perFrame, (frame - frame % 2 + 2) * perFrame);
    const level = Math.sqrt(window.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, window.length));
    return [350, 1700, 3300].filter(step => level >= step).length;
  });
}

/** Writes the finished sound as a WAV file. */
export function master(samples, seconds, wav) {
  const raw = `${wav}.s16`;
  const whole = Float32Array.from(samples);
  chime(whole, 0.05, [261.63, 329.63, 392, 523.25]);
  chime(whole, seconds - 2.2, [392, 329.63, 261.63]);
  const bytes = Buffer.alloc(whole.length * 2);
  whole.forEach((sample, index) => bytes.writeInt16LE(Math.max(-32767, Math.min(32767, Math.round(sample))), index * 2));
  writeFileSync(raw, bytes);
  const input = ['-f', 's16le', '-ar', SAMPLE_RATE, '-ac', '1', '-i', raw].map(String);
  // The limiter takes the last peaks, so the level is found in three small steps. AAC adds a little, hence 1 dB of room.
  let gain = LOUDNESS - loudness([...input, '-af', STEREO]).integrated;
  for (let step = 0; step < 3; step++) gain += LOUDNESS - loudness([...input, '-af', atGain(gain)]).integrated;
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...input, '-af', atGain(gain), '-c:a', 'pcm_s16le', '-bitexact', wav]);
}

/** Measures integrated loudness (LUFS) and true peak (dBTP) as EBU R128 does. */
export function loudness(input) {
  const filter = input.indexOf('-af');
  const chain = filter === -1 ? [...input, '-af', 'ebur128=peak=true'] : input.with(filter + 1, `${input[filter + 1]},ebur128=peak=true`);
  const report = spawnSync('ffmpeg', ['-hide_banner', '-nostats', ...chain, '-f', 'null', '-'], { encoding: 'utf8' }).stderr;
  const summary = report.slice(report.lastIndexOf('Summary:'));
  return { integrated: Number(summary.match(/I:\s+(-?[\d.]+) LUFS/)[1]), truePeak: Number(summary.match(/Peak:\s+(-?[\d.]+) dBFS/)[1]) };
}

/** One voice in the middle of two channels, so that players do not make it louder than measured. */
const STEREO = 'pan=stereo|c0=c0|c1=c0';

function atGain(decibels) {
  const ceiling = (10 ** ((TRUE_PEAK - 1) / 20)).toFixed(4);
  return `volume=${decibels.toFixed(2)}dB,aresample=192000,alimiter=limit=${ceiling}:attack=4:release=60:level=false,aresample=${SAMPLE_RATE},${STEREO}`;
}

function chime(samples, at, notes) {
  for (let index = 0; index < 2.4 * SAMPLE_RATE; index++) {
    const time = index / SAMPLE_RATE;
    let value = 0;
    notes.forEach((pitch, note) => {
      const since = time - note * 0.09;
      if (since <= 0) return;
      value += Math.sin(2 * Math.PI * pitch * since) * Math.min(1, since / 0.02) * Math.exp(-since * 1.9)
        + 0.25 * Math.sin(4 * Math.PI * pitch * since) * Math.exp(-since * 3);
    });
    const position = Math.round(at * SAMPLE_RATE) + index;
    if (position < samples.length) samples[position] += value * Math.min(1, time / 0.05) * Math.exp(-time * 1.5) * 380;
  }
}
