import { builtScreens } from './built-screens';
import { serveBrowser } from './hosts/loopback/serve';

await serveBrowser({ screens: builtScreens(import.meta.url), port: 0, openBrowser: false });
