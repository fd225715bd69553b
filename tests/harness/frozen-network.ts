import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A way to a database on which everything can be made to stand still, as on a network that drops all packets. */
export class FrozenNetwork {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #frozen = false;

  private constructor({ port, hostname }: URL) {
    this.#server = createServer(inner => {
      const outer = connect(Number(port), hostname);
      for (const [from, to] of [
        [inner, outer],
        [outer, inner],
      ] as const) {
        this.#sockets.add(from);
        from.on('data', chunk => to.write(chunk));
        from.on('error', () => to.destroy());
        from.on('close', () => {
          this.#sockets.delete(from);
          to.destroy();
        });
        if (this.#frozen) from.pause();
      }
    });
  }

  /** @returns the way, and the URL of the database at its end */
  static async to(url: string): Promise<{ network: FrozenNetwork; url: string }> {
    const target = new URL(url);
    const network = new FrozenNetwork(target);
    network.#server.listen(0, '127.0.0.1');
    await once(network.#server, 'listening');
    target.port = String((network.#server.address() as AddressInfo).port);
    return { network, url: target.href };
  }

  freeze(): void {
    this.#frozen = true;
    for (const socket of this.#sockets) socket.pause();
  }

  thaw(): void {
    this.#frozen = false;
    for (const socket of this.#sockets) socket.resume();
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
  }
}
