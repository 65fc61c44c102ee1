// The data page, as the browser tests use it: files that are saved, files that are brought in.
import { readFile } from 'node:fs/promises';
import { field, press } from './lib.mjs';
import { screen } from './walk.mjs';

/** To the data page, from wherever its link is. */
export async function open(page) {
  await press(page, 'Your data');
  await screen(page, 'Your data');
}

/** Chooses a file with this text. */
export const bring = (page, text, name = 'back-check.json') => field(page, 'Choose a file').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** Presses a button and gives the file it saves: its name and its text. */
export async function saved(page, name) {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
}
