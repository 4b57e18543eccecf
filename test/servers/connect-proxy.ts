import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";

export interface Tunnel {
  /** Host and port as the client asked for them. */
  readonly host: string;
  readonly authorization: string | undefined;
}

export interface ConnectProxy {
  readonly url: string;
  /** Every tunnel that was asked for, in order. */
  readonly tunnels: readonly Tunnel[];
  readonly hosts: readonly string[];
  stop(): Promise<void>;
}

export interface ConnectProxyOptions {
  /** Where every tunnel ends, whatever host was asked for: production names reach a local server. */
  readonly target?: { readonly host?: string; readonly port: number };
  /** Which host names exist; a tunnel to another gets 502. Everything, unless given. */
  readonly resolves?: (hostname: string) => boolean;
}

function destination(asked: string, options: ConnectProxyOptions): { host: string; port: number } | undefined {
  const { hostname, port } = new URL(`http://${asked}`);
  if (options.resolves?.(hostname) === false) return undefined;
  if (options.target !== undefined) return { host: options.target.host ?? "127.0.0.1", port: options.target.port };
  return { host: hostname, port: Number(port || 80) };
}

/** Starts a proxy that only opens tunnels; any other request gets 405. */
export async function startConnectProxy(options: ConnectProxyOptions = {}): Promise<ConnectProxy> {
  const tunnels: Tunnel[] = [];
  const sockets = new Set<Duplex>();
  const keep = (socket: Duplex): void => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  };
  const server = createServer((_incoming, answer) => answer.writeHead(405).end());
  server.on("connection", keep);
  server.on("connect", (incoming: IncomingMessage, client: Duplex, head: Buffer) => {
    const asked = incoming.url ?? "";
    tunnels.push({ host: asked, authorization: incoming.headers["proxy-authorization"] });
    const to = destination(asked, options);
    if (to === undefined) {
      client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
      return;
    }
    const upstream: Socket = connect(to, () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
    });
    keep(upstream);
    // Before the tunnel is open the client still gets an answer, afterwards only its end.
    let open = false;
    upstream.once("connect", () => {
      open = true;
    });
    upstream.on("error", () => (open ? client.destroy() : client.end("HTTP/1.1 502 Bad Gateway\r\n\r\n")));
    client.on("error", () => upstream.destroy());
    client.on("close", () => upstream.destroy());
    // Nothing reads the client any more: without that its end would never be seen, and the socket stay open.
    upstream.on("close", () => client.resume());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tunnels,
    get hosts() {
      return tunnels.map(({ host }) => host);
    },
    stop: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
