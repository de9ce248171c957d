/** Photographs the frames of a film with Chromium. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { drawFrame } from './scenes/index.mjs';
import { CAPTIONS_FROM, HEIGHT, WIDTH } from './scenes/stage.mjs';
import { FRAMES_PER_SECOND } from './timeline.mjs';

const STYLE = readFileSync(new URL('./scenes/film.css', import.meta.url), 'utf8');
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--hide-scrollbars', '--force-color-profile=srgb', '--font-render-hinting=none', '--disable-lcd-text'];

/** Single frames as PNG files: to look at before a film is rendered, and for the poster. */
export async function stills(film, frames, nameOf) {
  await onStage(async stage => {
    for (const frame of frames) writeFileSync(nameOf(frame), await stage.photograph(drawFrame(film, frame)));
  });
}

/** Everything in the film's text that a caption would cover or the frame would cut off, scene by scene. */
export async function misplacedText(film) {
  const found = [];
  await onStage(async stage => {
    for (const scene of film.timeline.scenes) {
      for (const cue of scene.cues) {
        await stage.show(drawFrame(film, Math.round((cue.end - 0.1) * FRAMES_PER_SECOND)));
        for (const text of await stage.textBeyond(CAPTIONS_FROM)) found.push(`${scene.chapter}: "${text}" is cut off or under the captions`);
      }
    }
  });
  return [...new Set(found)];
}

/**
 * All frames, as lossless parts to be joined: what is encoded from them does not depend on how many workers there were.
 * @returns the parts' paths, in order
 */
export async function render(film, folder, workers, progress) {
  const total = Math.round(film.timeline.seconds * FRAMES_PER_SECOND);
  const cuts = Array.from({ length: workers + 1 }, (_, index) => Math.round(total * index / workers));
  let done = 0;
  const count = () => progress(++done, total);
  return Promise.all(Array.from({ length: workers }, async (_, index) => {
    const part = join(folder, `part-${index}.mkv`);
    await renderPart(film, cuts[index], cuts[index + 1], part, count);
    return part;
  }));
}

async function renderPart(film, from, to, file, count) {
  const encoder = spawn('ffmpeg', ['-v', 'error', '-y', '-f', 'image2pipe', '-framerate', FRAMES_PER_SECOND, '-c:v', 'png', '-i', '-',
    '-vf', 'scale=in_range=full:out_range=tv:out_color_matrix=bt709,format=yuv420p', '-c:v', 'libx264', '-preset', 'ultrafast', '-qp', '0', '-threads', '1', '-bitexact', file]
    .map(String), { stdio: ['pipe', 'inherit', 'inherit'] });
  const closed = once(encoder, 'close');
  await onStage(async stage => {
    let drawn = null;
    let photograph = null;
    for (let frame = from; frame < to; frame++) {
      const drawing = drawFrame(film, frame);
      if (drawing !== drawn) [drawn, photograph] = [drawing, await stage.photograph(drawing)];
      if (!encoder.stdin.write(photograph)) await once(encoder.stdin, 'drain');
      count();
    }
  });
  encoder.stdin.end();
  const [status] = await closed;
  if (status !== 0) throw new Error(`ffmpeg stopped with status ${status} while writing ${file}`);
}

async function onStage(work) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
    await page.setContent(`<!doctype html><html lang="en-GB"><meta charset="utf-8"><style>${STYLE}</style><div id="stage"></div></html>`);
    const session = await page.context().newCDPSession(page);
    const show = drawing => page.evaluate(async html => {
      document.getElementById('stage').innerHTML = html;
      await document.fonts.ready;
    }, drawing);
    await work({
      show,
      async photograph(drawing) {
        await show(drawing);
        const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
        return Buffer.from(data, 'base64');
      },
      textBeyond: limit => page.evaluate(([bottom, right]) => {
        const walker = document.createTreeWalker(document.getElementById('stage'), NodeFilter.SHOW_TEXT);
        const beyond = [];
        while (walker.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(walker.currentNode);
          const box = range.getBoundingClientRect();
          const card = walker.currentNode.parentElement.closest('.step, .words, .bubble, li')?.getBoundingClientRect();
          const outside = box.bottom > bottom || box.top < 0 || box.left < 0 || box.right > right;
          const spills = card && (box.bottom > card.bottom + 1 || box.top < card.top - 1 || box.right > card.right + 1);
          if (box.width > 0 && (outside || spills)) beyond.push(walker.currentNode.textContent.trim());
        }
        return beyond;
      }, [limit, WIDTH]),
    });
  } finally {
    await browser.close();
  }
}
