const TrueProxy = Proxy;
const made = new WeakSet<object>();

/** A proxy that is not counted: of ours. */
export function ownProxy<T extends object>(target: T, handler: ProxyHandler<T>): T {
  return new TrueProxy(target, handler);
}

/** Whether a declaration made a proxy of it: it may say another thing each time. */
export function isProxy(value: object): boolean {
  return made.has(value);
}

/** Puts a constructor that counts in the place of `Proxy`. */
export function countProxies(): void {
  const counting = function (target: object, handler: ProxyHandler<object>): object {
    const proxy = new TrueProxy(target, handler);
    made.add(proxy);
    return proxy;
  };
  Object.assign(globalThis, { Proxy: counting });
}
