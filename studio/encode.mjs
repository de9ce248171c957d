/** Joins frames and sound into an MP4 that starts at once, and keeps it within its bounds. */
import { execFileSync } from 'node:child_process';
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOUDNESS, TRUE_PEAK, loudness } from './sound.mjs';

export const BYTES_PER_MINUTE = 3 * 1024 * 1024;

/** No time, host or encoder version in the file: the same film is the same bytes. */
const EXACT = ['-fflags', '+bitexact', '-flags:v', '+bitexact', '-flags:a', '+bitexact'];

// Not `-shortest`: with it, ffmpeg 5 leaves the chapters' track out.
export function encode({ parts, wav, title, scenes, folder, mp4 }) {
  const list = join(folder, 'parts.txt');
  const metadata = join(folder, 'metadata.txt');
  writeFileSync(list, parts.map(part => `file '${part}'`).join('\n'));
  writeFileSync(metadata, ffmetadata(title, scenes));
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-f', 'concat', '-safe', '0', '-i', list, '-i', wav, '-i', metadata, '-map', '0:v', '-map', '1:a',
    ...EXACT, '-map_metadata', '2', '-map_chapters', '2',
    '-c:v', 'libx264', '-profile:v', 'high', '-level', '3.1', '-preset', 'medium', '-tune', 'animation', '-crf', '24', '-pix_fmt', 'yuv420p', '-g', '125', '-keyint_min', '25',
    '-colorspace', 'bt709', '-color_primaries', 'bt709', '-color_trc', 'bt709', '-color_range', 'tv', '-threads', '2',
    '-c:a', 'aac', '-b:a', '96k', '-metadata:s:a:0', 'language=eng', '-movflags', '+faststart', '-t', String(scenes.at(-1).end), mp4]);
}

export function poster(png, webp) {
  execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', png, '-c:v', 'libwebp', '-quality', '84', '-bitexact', webp]);
}

/** What is wrong with a finished film: nothing, if all is well. */
export function faults(mp4, seconds) {
  const { integrated, truePeak } = loudness(['-i', mp4]);
  const { streams } = JSON.parse(execFileSync('ffprobe', ['-v', 'error', '-show_streams', '-of', 'json', mp4], { encoding: 'utf8' }));
  const [video, audio] = ['video', 'audio'].map(type => streams.find(stream => stream.codec_type === type));
  const perMinute = statSync(mp4).size / seconds * 60;
  return [
    Math.abs(integrated - LOUDNESS) > 0.5 && `loudness is ${integrated} LUFS, not ${LOUDNESS}`,
    truePeak > TRUE_PEAK && `true peak is ${truePeak} dBTP, above ${TRUE_PEAK}`,
    (video?.codec_name !== 'h264' || audio?.codec_name !== 'aac') && 'it is not H.264 with AAC',
    perMinute > BYTES_PER_MINUTE && `it has ${(perMinute / 1024 / 1024).toFixed(1)} MB a minute; 3 are allowed`,
  ].filter(Boolean);
}

function ffmetadata(title, scenes) {
  const escaped = text => text.replace(/[=;#\\\n]/g, '\\$&');
  const chapters = scenes.map(({ start, end, chapter }) =>
    `[CHAPTER]\nTIMEBASE=1/1000\nSTART=${Math.round(start * 1000)}\nEND=${Math.round(end * 1000)}\ntitle=${escaped(chapter)}`);
  return [';FFMETADATA1', `title=${escaped(title)}`, 'comment=Synthetic voices; the people are invented.', ...chapters, ''].join('\n');
}
