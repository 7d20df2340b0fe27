import { builtScreens } from './built-screens';
import { serveBrowser } from './hosts/loopback/serve';
import { requireRecentNode } from './platform/node-version';

requireRecentNode();

await serveBrowser({ screens: builtScreens(import.meta.url), port: 0, openBrowser: false });
