/** The voices that may speak in a film: two engines, both from Debian main; NOTICE names their licences. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';

export const SAMPLE_RATE = 48000;

export const VOICES = {
  slt: {
    label: 'CMU US SLT Arctic (HTS), spoken by Festival',
    speak: (text, wav) => execFileSync('text2wave', ['-eval', SLT_AT_TALKING_PACE, '-o', wav], { input: text }),
  },
  rms: {
    label: 'CMU US RMS, spoken by Flite',
    speak: (text, wav) => execFileSync('flite', ['-voice', 'rms', '--setf', 'duration_stretch=1.06', '-t', text, '-o', wav]),
  },
};

/** At its own pace slt says 190 words a minute; `-r` of the HTS engine brings that to about 165. */
const SLT_AT_TALKING_PACE = '(begin (voice_cmu_us_slt_arctic_hts) (set! hts_engine_params (append hts_engine_params (list (list "-r" 0.86)))))';

/** Silence off both ends, less boom, a little compression: the same treatment for every voice. */
const FINISH = [
  'aformat=channel_layouts=mono', `aresample=${SAMPLE_RATE}:filter_size=64`,
  'silenceremove=start_periods=1:start_threshold=-48dB:start_silence=0.03', 'areverse',
  'silenceremove=start_periods=1:start_threshold=-48dB:start_silence=0.06', 'areverse',
  'highpass=f=75', 'equalizer=f=250:t=q:w=1:g=-1', 'acompressor=threshold=-18dB:ratio=1.6:attack=10:release=150',
].join(',');

/** One sentence as samples at a common level. What was once spoken is kept in the folder, since engines are slow. */
export function speaker(folder) {
  mkdirSync(folder, { recursive: true });
  return (voice, sentence) => {
    const name = createHash('sha256').update(`${voice}\n${VOICES[voice].speak}\n${SLT_AT_TALKING_PACE}\n${FINISH}\n${sentence}`).digest('hex').slice(0, 20);
    const finished = join(folder, `${name}.s16`);
    if (!existsSync(finished)) {
      const raw = join(folder, `${name}.wav`);
      VOICES[voice].speak(speakable(sentence), raw);
      execFileSync('ffmpeg', ['-v', 'error', '-y', '-i', raw, '-af', FINISH, '-ac', '1', '-f', 's16le', '-bitexact', `${finished}.part`]);
      renameSync(`${finished}.part`, finished);
    }
    return atCommonLevel(readFileSync(finished));
  };
}

/** Without what an engine would spell out, stumble over or misread ("physio-the-rapist"). */
function speakable(sentence) {
  return sentence.replaceAll('’', "'").replace(/[“”]/g, '').replaceAll('…', ',').replaceAll(' – ', ', ')
    .replace(/\b(physio)(therap)/gi, '$1 $2');
}

function atCommonLevel(bytes) {
  const samples = Float32Array.from(new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1));
  let energy = 0;
  let sounding = 0;
  for (const sample of samples) {
    if (Math.abs(sample) <= 300) continue;
    energy += sample * sample;
    sounding++;
  }
  const gain = 3000 / Math.sqrt(energy / Math.max(1, sounding));
  return samples.map(sample => sample * gain);
}
