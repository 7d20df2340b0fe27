#!/usr/bin/env node
import { requireRecentNode } from './node-version.mjs';

requireRecentNode();
const { ensureBuilt } = await import('./build.mjs');
ensureBuilt();
await import('../out/main/cli.js');
