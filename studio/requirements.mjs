/** What must be installed before a film can be made. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NEEDED = [
  { package: 'ffmpeg', present: () => runs('ffmpeg', '-version') && runs('ffprobe', '-version') },
  { package: 'festival', present: () => runs('text2wave', '--help') },
  { package: 'festvox-us-slt-hts', present: () => existsSync('/usr/share/festival/voices/us/cmu_us_slt_arctic_hts') },
  { package: 'flite', present: () => spawnSync('flite', ['-lv'], { encoding: 'utf8' }).stdout?.includes('rms') },
  { package: 'chromium', present: () => existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium') },
  { package: 'fonts-inter', present: () => runs('fc-list') && execFileSync('fc-list', ['Inter Display'], { encoding: 'utf8' }) !== '' },
];

/** The Debian packages that are missing. */
export function missingPackages() {
  return NEEDED.filter(({ present }) => !present()).map(needed => needed.package);
}

function runs(command, ...args) {
  return !spawnSync(command, args, { stdio: 'ignore' }).error;
}
