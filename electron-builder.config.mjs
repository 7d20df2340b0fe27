import { bundledOnly } from './scripts/shipped-packages.mjs';

/**
 * Installers of the desktop program: `npm run package`. No certificate is asked for: who distributes signs with the
 * usual variables of electron-builder (CSC_LINK, CSC_KEY_PASSWORD).
 * @type {import('electron-builder').Configuration}
 */
export default {
  appId: 'fr.sobria.app',
  productName: 'Sobria',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a macro of electron-builder
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  directories: { output: 'dist', buildResources: 'resources/icon' },
  icon: 'resources/icon/icon.png',
  files: [
    'out/**',
    'package.json',
    // What the build has put in out/ is not shipped a second time; sources of the SQLite driver are of no use.
    ...bundledOnly().map((name) => `!node_modules/${name}/**`),
    '!node_modules/better-sqlite3/{deps,src,binding.gyp}',
    '!**/*.{map,md,d.ts}',
  ],
  extraFiles: [{ from: 'out/licences.txt', to: 'LICENCES.txt' }],
  asar: true,
  // The system loads native code from a real file only; everything else stays under the archive's integrity check.
  asarUnpack: ['**/*.node'],
  // Node-API binaries come inside the packages: nothing to compile for Electron.
  npmRebuild: false,
  electronLanguages: ['fr', 'en-US', 'en'],
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    resetAdHocDarwinSignature: true,
  },
  fileAssociations: [
    {
      ext: 'sobria',
      name: 'Dossier Sobria',
      description: 'Dossier Sobria',
      mimeType: 'application/vnd.sobria',
      role: 'Editor',
    },
  ],
  publish: null,
  win: { target: ['nsis'] },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    // French, and only French: 1036 is its number for Windows.
    installerLanguages: ['fr_FR'],
    language: '1036',
    multiLanguageInstaller: false,
    displayLanguageSelector: false,
    // Dossiers are in the person's documents: uninstalling the program never touches them.
    deleteAppDataOnUninstall: false,
    uninstallDisplayName: 'Sobria',
  },
  // Without a certificate: signed for this machine only, which Apple silicon demands even so.
  mac: {
    target: ['dmg'],
    category: 'public.app-category.finance',
    ...(process.env.CSC_LINK ? {} : { identity: '-', hardenedRuntime: false }),
  },
  linux: {
    target: ['AppImage', 'deb'],
    category: 'Office',
    synopsis: 'Gouverner l’usage de l’IA dans une PME',
    maintainer: 'Sobria <sobria@example.invalid>',
  },
  // Debian packages name a page and a maintainer: to be replaced by those of who distributes.
  extraMetadata: { homepage: 'https://example.invalid/sobria' },
};
