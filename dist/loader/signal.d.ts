/** What we need of an AbortSignal, so that consumers without the DOM's types compile. An AbortSignal is one. */
export interface Signal {
    readonly aborted: boolean;
    addEventListener(type: "abort", listener: () => void): void;
    removeEventListener(type: "abort", listener: () => void): void;
}
