import { EventEmitter } from 'node:events';
import { MessageChannel } from 'node:worker_threads';
import type { ElectronApi } from '@main/hosts/electron/api';
import type { Platform } from '@main/platform/platform';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { sealedAnswers } from '@shared/contract/sealed';
import type { Api } from './hosts';

type OpenHandler = (details: { url: string }) => { action: string };
type RequestFilter = (details: { url: string }, answer: (decision: { cancel: boolean }) => void) => void;

/** What the page side of a window gives and receives. */
export class ContentsDouble extends EventEmitter {
  openHandler: OpenHandler = () => ({ action: 'allow' });
  webRtc = 'default';
  reloads = 0;
  constructor(readonly id: number) {
    super();
  }
  setWindowOpenHandler(handler: OpenHandler) {
    this.openHandler = handler;
  }
  setWebRTCIPHandlingPolicy(policy: string) {
    this.webRtc = policy;
  }
  reload() {
    this.reloads += 1;
  }
  /** Emits an event that may be prevented. @returns whether it was */
  prevented(name: string, event: Record<string, unknown> = {}, ...rest: unknown[]): boolean {
    let stopped = false;
    this.emit(name, { ...event, preventDefault: () => (stopped = true) }, ...rest);
    return stopped;
  }
}

export class WindowDouble extends EventEmitter {
  readonly webContents: ContentsDouble;
  loaded: string | null = null;
  focused = 0;
  minimized = false;
  constructor(
    id: number,
    readonly options: { webPreferences: Record<string, unknown> },
  ) {
    super();
    this.webContents = new ContentsDouble(id);
  }
  loadURL(url: string) {
    this.loaded = url;
    return Promise.resolve();
  }
  show() {}
  focus() {
    this.focused += 1;
  }
  isMinimized() {
    return this.minimized;
  }
  restore() {
    this.minimized = false;
  }
}

/** A double of the part of Electron that the window host uses: keeps what it is told, and plays the system's part. */
export class ElectronDouble {
  windows: WindowDouble[] = [];
  readonly switches = new Map<string, string>();
  readonly schemes: { scheme: string }[] = [];
  readonly opened: string[] = [];
  readonly questions: { message: string; detail: string }[] = [];
  readonly errors: string[] = [];
  menu: { label: string; submenu: { role: string; label: string }[] }[] = [];
  /** What the person answers to the next question: 0 agrees, 1 cancels. */
  reply = 1;
  quits = 0;
  sandboxed = false;
  serve: (request: { url: string }) => Response = () => new Response(null, { status: 500 });
  filter: RequestFilter = (_details, answer) => answer({ cancel: false });
  askPermission: (contents: unknown, name: string, answer: (given: boolean) => void) => void = () => undefined;
  checkPermission: (contents: unknown, name: string) => boolean = () => true;
  devicePermission: () => boolean = () => true;
  readonly app: EventEmitter;
  readonly ipc = new EventEmitter();
  readonly api: ElectronApi;

  constructor(options: { first?: boolean; packaged?: boolean } = {}) {
    const self = this;
    this.app = Object.assign(new EventEmitter(), {
      name: 'Sobria',
      isPackaged: options.packaged ?? true,
      commandLine: { appendSwitch: (name: string, value = '') => this.switches.set(name, value) },
      requestSingleInstanceLock: () => options.first ?? true,
      enableSandbox: () => {
        this.sandboxed = true;
      },
      getPath: () => '/documents',
      quit: () => {
        this.quits += 1;
      },
      whenReady: () => Promise.resolve(),
    });
    class BrowserWindow extends WindowDouble {
      constructor(given: { webPreferences: Record<string, unknown> }) {
        super(self.windows.length + 1, given);
        self.windows.push(this);
        this.on('closed', () => {
          self.windows = self.windows.filter((window) => window !== this);
        });
      }
      static getAllWindows = () => self.windows;
    }
    const question = (...args: unknown[]) => {
      this.questions.push(args.at(-1) as { message: string; detail: string });
      return Promise.resolve({ response: this.reply });
    };
    this.api = {
      app: this.app,
      BrowserWindow,
      ipcMain: this.ipc,
      dialog: { showMessageBox: question, showErrorBox: (_title: string, text: string) => this.errors.push(text) },
      Menu: {
        buildFromTemplate: (template: unknown) => template,
        setApplicationMenu: (menu: unknown) => {
          this.menu = menu as typeof this.menu;
        },
      },
      protocol: {
        registerSchemesAsPrivileged: (schemes: { scheme: string }[]) => this.schemes.push(...schemes),
        handle: (_scheme: string, serve: typeof this.serve) => {
          this.serve = serve;
        },
      },
      session: {
        defaultSession: {
          webRequest: {
            onBeforeRequest: (filter: RequestFilter) => {
              this.filter = filter;
            },
          },
          setPermissionRequestHandler: (handler: typeof this.askPermission) => {
            this.askPermission = handler;
          },
          setPermissionCheckHandler: (handler: typeof this.checkPermission) => {
            this.checkPermission = handler;
          },
          setDevicePermissionHandler: (handler: typeof this.devicePermission) => {
            this.devicePermission = handler;
          },
        },
      },
      shell: { openExternal: (url: string) => Promise.resolve(void this.opened.push(url)) },
    } as unknown as ElectronApi;
  }

  /** What the filter decides of a request. */
  cancels(url: string): boolean {
    let cancelled = false;
    this.filter({ url }, ({ cancel }) => {
      cancelled = cancel;
    });
    return cancelled;
  }

  /** The screens of a window ask for their channel, as the preload passes it on. */
  connect(window: WindowDouble, frame: { url: string; parent: unknown } | null = ourFrame): Api {
    const { port1, port2 } = new MessageChannel();
    this.ipc.emit('sobria:connect', { sender: window.webContents, senderFrame: frame, ports: [port1] });
    port2.start();
    // A channel nobody answers must not keep the test alive.
    port1.unref();
    port2.unref();
    return createORPCClient(new RPCLink({ port: port2, customJsonSerializers: [sealedAnswers] }));
  }
}

export const ourFrame = { url: 'app://sobria/index.html', parent: null };

/** The program of a test: its own library, faults kept. */
export const windowProgram = (platform: Platform, base: string, argv: readonly string[], faults: unknown[]) => ({
  base,
  argv: ['sobria', ...argv],
  system: 'linux' as const,
  platform: () => platform,
  reporter: () => (error: unknown) => void faults.push(error),
});
