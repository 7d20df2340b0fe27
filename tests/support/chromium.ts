import { existsSync } from 'node:fs';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The browser that a package of the registry carries, with the libraries it needs where the system has none. */
const packagedBrowser = async (): Promise<string> => {
  // The package unpacks its libraries, and sets LD_LIBRARY_PATH, when it believes it runs where there are none.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
};

/** A Chromium for the tests: `SOBRIA_CHROMIUM`, else one of the system, else the packaged one. */
export const chromiumPath = async (): Promise<string> => {
  const wanted = process.env.SOBRIA_CHROMIUM;
  if (wanted && wanted !== 'inclus') return wanted;
  const found = wanted ? undefined : systemBrowsers.find((path) => existsSync(path));
  return found ?? packagedBrowser();
};

/** No sandbox (the tests may run as root), and none of the browser's own calls home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];
