// Draws resources/icon/icon.png (1024 points) from icon.svg; electron-builder makes the formats of each system from it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { root } from '../bin/node-version.mjs';

const folder = join(root, 'resources', 'icon');
const size = 1024;
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8').replace('<svg ', `<svg width="${size}" height="${size}" `);
const canvas = createCanvas(size, size);
canvas.getContext('2d').drawImage(await loadImage(Buffer.from(svg)), 0, 0, size, size);
writeFileSync(join(folder, 'icon.png'), canvas.toBuffer('image/png'));
