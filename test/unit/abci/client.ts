import { connect, type Socket } from 'node:net';

import { BinaryReader, BinaryWriter } from 'cosmjs-types/binary';
import { Request, Response } from 'cosmjs-types/tendermint/abci/types';

/** A request as cosmjs-types spells it, which is a second opinion on our own codec. */
export type PartialRequest = {
  readonly [K in keyof Request]?: Partial<NonNullable<Request[K]>>;
};

export const encodeRequest = (request: PartialRequest): Uint8Array =>
  Request.encode(Request.fromPartial(request as Request)).finish();

export const requestFrame = (request: PartialRequest): Uint8Array =>
  BinaryWriter.create().bytes(encodeRequest(request)).finish();

export const requestFrames = (...requests: readonly PartialRequest[]): Uint8Array =>
  Buffer.concat(requests.map(requestFrame));

/** The methods that are set in a message with one optional property for each. */
export const kindsOf = (messages: readonly Response[]): string[] =>
  messages.flatMap((message) =>
    Object.entries(message).flatMap(([kind, value]) => (value === undefined ? [] : [kind])),
  );

/** A real connection that keeps what it received, chunk by chunk. */
export class RawClient {
  readonly socket: Socket;
  readonly responses: Response[] = [];
  /** Bytes of each read, to see how answers were batched. */
  readonly chunks: number[] = [];
  #rest: Buffer = Buffer.alloc(0);
  #ended = false;
  #wake: () => void = () => undefined;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk: Buffer) => {
      this.chunks.push(chunk.length);
      this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
      this.#decode();
      this.#wake();
    });
    const ended = (): void => {
      this.#ended = true;
      this.#wake();
    };
    socket.on('end', ended);
    socket.on('close', ended);
    socket.on('error', ended);
  }

  static async open(address: string): Promise<RawClient> {
    const [scheme, rest = ''] = address.split('://');
    const [host, port] = rest.split(':');
    const options =
      scheme === 'unix' ? { path: rest } : { host: host ?? '', port: Number(port), family: 4 };
    const socket = connect({ ...options, allowHalfOpen: true });
    await new Promise((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new RawClient(socket);
  }

  send(...requests: readonly PartialRequest[]): void {
    this.socket.write(requestFrames(...requests));
  }

  /** Waits until there are so many responses in all; fails when the connection ends before. */
  async until(count: number): Promise<readonly Response[]> {
    while (this.responses.length < count) {
      if (this.#ended) throw new Error(`the connection ended after ${this.responses.length}`);
      await this.#change();
    }
    return this.responses;
  }

  /** Waits for the server to close, and answers all that came before. */
  async untilEnd(): Promise<readonly Response[]> {
    while (!this.#ended) await this.#change();
    return this.responses;
  }

  close(): void {
    this.socket.destroy();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  #decode(): void {
    let at = 0;
    for (;;) {
      let start = at;
      let length = 0;
      for (let shift = 1; ; shift *= 128) {
        const byte = this.#rest[start];
        if (byte === undefined) break;
        start += 1;
        length += (byte & 0x7f) * shift;
        if (byte < 0x80) break;
      }
      const end = start + length;
      if (start === at || (this.#rest[start - 1] ?? 0x80) >= 0x80 || end > this.#rest.length) break;
      this.responses.push(Response.decode(new BinaryReader(this.#rest.subarray(start, end))));
      at = end;
    }
    this.#rest = this.#rest.subarray(at);
  }
}
