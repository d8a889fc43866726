// What the preload's side and the main process say to each other.

export type ToMain = { readonly href: string } & (
  | {
      readonly kind: 'invoke';
      readonly id: number;
      readonly channel: string;
      readonly values: string;
    }
  | {
      readonly kind: 'new-window';
      readonly url: string;
      readonly frameName: string;
      readonly features: string;
    }
  | { readonly kind: 'will-navigate'; readonly url: string }
  | { readonly kind: 'preload-failed'; readonly message: string; readonly stack: string }
);

export type ToPreload =
  | { readonly kind: 'answer'; readonly id: number; readonly value: string }
  | { readonly kind: 'refusal'; readonly id: number; readonly message: string }
  | { readonly kind: 'event'; readonly channel: string; readonly values: string };

/** What the preload's world has to know; part of its script. */
export interface PreloadSettings {
  /** Name of the function that reaches the main process; taken off the global object at once. */
  readonly binding: string;
  /** Name of the event that joins the two worlds of a frame. */
  readonly handshake: string;
  /** Whether the preload also runs in frames inside the page. */
  readonly inSubFrames: boolean;
  /** What the preload sees as `process`. */
  readonly process: {
    readonly platform: string;
    readonly versions: Readonly<Record<string, string | undefined>>;
    readonly type: 'renderer';
    readonly sandboxed: true;
    readonly contextIsolated: true;
  };
}
