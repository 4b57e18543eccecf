/** Names that a declaration may take for given, of Node, Deno, Bun, the web and CommonJS: only these are told by name. */
const LISTED = `
  AbortController AbortSignal AsyncDisposableStack Atomics Blob BroadcastChannel Buffer Bun ByteLengthQueuingStrategy
  CloseEvent CompressionStream CountQueuingStrategy Crypto CryptoKey CustomEvent DOMException DecompressionStream Deno
  DisposableStack Event EventSource EventTarget File FormData Headers Intl MessageChannel MessageEvent MessagePort Navigator
  Performance PerformanceObserver ReadableStream Request Response Storage SubtleCrypto SuppressedError Temporal
  TextDecoderStream TextEncoderStream TransformStream URLPattern URLSearchParams WebAssembly WebSocket Worker WritableStream
  XMLHttpRequest __dirname __filename alert clearImmediate clearInterval clearTimeout confirm console crypto document exports
  fetch global localStorage location module navigator performance process prompt queueMicrotask require self sessionStorage
  setImmediate setInterval setTimeout structuredClone window
`;

export const KNOWN_GLOBALS: ReadonlySet<string> = new Set(LISTED.trim().split(/\s+/));
