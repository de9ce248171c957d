import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import test from 'node:test';
import { CHARACTERS_PER_SECOND, LINES, LINE_LENGTH, breakLines, captions, chapters, pieces, timecode } from '../captions.mjs';

const CAST = { surgeon: { name: 'Ms Mensah', role: 'spine surgeon' }, daniel: { name: 'Daniel', role: 'patient' } };

test('a time is written as hours, minutes, seconds and milliseconds', () => {
  assert.equal(timecode(0), '00:00:00.000');
  assert.equal(timecode(61.0456), '00:01:01.046');
  assert.equal(timecode(59.9996), '00:01:00.000');
  assert.equal(timecode(3725.5), '01:02:05.500');
});

test('a short text is one line', () => {
  assert.deepEqual(breakLines('Pain cannot be seen.'), ['Pain cannot be seen.']);
});

test('a longer text breaks after a comma near the middle', () => {
  assert.deepEqual(breakLines('But when I make the problem small, he hears that I doubt it.'), ['But when I make the problem small,', 'he hears that I doubt it.']);
});

test('a text that needs three lines does not fit', () => {
  assert.equal(breakLines('word '.repeat(20).trim()), null);
});

test('a long sentence becomes captions of two lines that lose no word', () => {
  const text = 'I looked for a serious cause with care, in what you told me and in how you moved, and I found no sign of one, so let me tell you what I checked.';

  const cut = pieces(spoken('surgeon', text, 0, 10));

  assert.equal(cut.map(piece => piece.text).join(' '), text);
  for (const piece of cut) assert.ok(breakLines(piece.text).every(line => line.length <= LINE_LENGTH));
});

test('a caption names its speaker and never overlaps the next', () => {
  const film = filmOf(['daniel', 'Right. So you think I am making it up.', 1, 3.6], ['surgeon', 'I meant to be kind.', 4.2, 6]);

  const cues = parse(captions(film, CAST));

  assert.equal(cues[0].text, '<v Daniel>Right. So you think I am making it up.');
  assert.equal(cues[1].text, '<v Ms Mensah>I meant to be kind.');
  assert.ok(cues[0].end <= cues[1].start);
});

test('a caption stays long enough to be read', () => {
  const [cue] = parse(captions(filmOf(['daniel', 'They say that my scan is entirely normal.', 0, 1.4]), CAST));

  assert.ok(reading(cue) <= CHARACTERS_PER_SECOND);
});

test('speech too fast for any caption is refused with its words', () => {
  const film = filmOf(['daniel', 'They say that my scan is entirely normal.', 0, 1], ['surgeon', 'Good.', 1.1, 1.5]);

  assert.throws(() => captions(film, CAST), /"They say that my scan is entirely normal\." is spoken too fast/);
});

test('chapters are the scenes', () => {
  assert.equal(chapters({ scenes: [{ start: 0, end: 12, chapter: 'Welcome' }] }), 'WEBVTT\n\n1\n00:00:00.000 --> 00:00:12.000\nWelcome\n');
});

const shipped = new URL('../../content/videos/', import.meta.url);
for (const folder of readdirSync(shipped, { withFileTypes: true }).filter(entry => entry.isDirectory()).map(entry => entry.name)) {
  const file = name => new URL(`${folder}/${name}`, shipped);
  if (!existsSync(file('manifest.json'))) continue;
  const { durationSeconds } = JSON.parse(readFileSync(file('manifest.json'), 'utf8'));

  test(`the captions of ${folder} keep the rules`, () => {
    const cues = parse(readFileSync(file('captions.en-GB.vtt'), 'utf8'));
    assert.ok(cues.length > 0);
    cues.forEach((cue, index) => {
      const lines = plain(cue).split('\n');
      assert.ok(lines.length <= LINES && lines.every(line => line.length <= LINE_LENGTH), cue.text);
      assert.ok(reading(cue) <= CHARACTERS_PER_SECOND, `${cue.text}: ${reading(cue)} characters a second`);
      assert.ok(cue.start >= (cues[index - 1]?.end ?? 0) && cue.end <= durationSeconds, cue.text);
      assert.match(cue.text, /^<v [^>]+>/);
    });
  });

  test(`the chapters of ${folder} cover it without gaps`, () => {
    const cues = parse(readFileSync(file('chapters.en-GB.vtt'), 'utf8'));

    assert.equal(cues[0].start, 0);
    cues.slice(1).forEach((cue, index) => assert.equal(cue.start, cues[index].end));
    assert.equal(cues.at(-1).end, durationSeconds);
  });
}

function filmOf(...lines) {
  return { scenes: [{ cues: lines.map(([who, text, start, end]) => {
    const sentences = text.match(/[^.]+\./g).map(sentence => sentence.trim());
    const length = (end - start) / sentences.length;
    return { who, sentences: sentences.map((sentence, index) => spoken(who, sentence, start + index * length, start + (index + 1) * length)) };
  }) }] };
}

function spoken(who, text, start, end) {
  const words = text.split(' ');
  return { who, text, start, end, words: words.map((word, index) => ({ text: word, start: start + (end - start) * index / words.length })) };
}

function parse(vtt) {
  const seconds = time => Math.round(time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0) * 1000) / 1000;
  return vtt.trim().split('\n\n').slice(1).map(block => {
    const [, times, ...text] = block.split('\n');
    const [start, end] = times.split(' --> ').map(seconds);
    return { start, end, text: text.join('\n') };
  });
}

function plain(cue) {
  return cue.text.replace(/^<v [^>]+>/, '');
}

function reading(cue) {
  return plain(cue).replace('\n', ' ').length / (cue.end - cue.start) - 0.05; // times are written in whole milliseconds
}
