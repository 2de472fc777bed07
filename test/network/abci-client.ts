// Speaks ABCI to a server as CometBFT does: a request, a flush, an answer to each.
import { connect, type Socket } from 'node:net';
import { FrameDecoder } from '../../src/abci/framing.ts';
import { Request, Response } from '../../src/proto/tendermint/abci/types.ts';
import { encodeUvarint } from '../../src/types/wire.ts';
import { until } from './chain.ts';

type Call = NonNullable<Request['value']>;
type Answer = NonNullable<Response['value']>;

export class AbciClient {
  readonly #socket: Socket;
  readonly #frames = new FrameDecoder();
  readonly #waiting: ((answer: Answer | Error) => void)[] = [];

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => {
      this.#frames.push(chunk);
      this.#take();
    });
    socket.on('close', () => {
      for (const settle of this.#waiting.splice(0)) settle(new Error('the server closed'));
    });
  }

  /** Tries until the server listens. */
  static async connect(address: string): Promise<AbciClient> {
    const [, host = '', port = ''] = /^tcp:\/\/(.*):(\d+)$/.exec(address) ?? [];
    const socket = await until('the server', () => {
      const attempt = connect({ host, port: Number(port) });
      return new Promise<Socket>((resolve, reject) => {
        attempt.once('connect', () => resolve(attempt));
        attempt.once('error', reject);
      });
    });
    return new AbciClient(socket);
  }

  async call(value: Call): Promise<Answer> {
    const answer = await new Promise<Answer | Error>((resolve) => {
      this.#waiting.push(resolve);
      for (const each of [value, { kind: 'flush', value: {} } as const]) {
        const bytes = Request.toBytes({ value: each });
        this.#socket.write(Buffer.concat([encodeUvarint(bytes.length), bytes]));
      }
    });
    if (answer instanceof Error) throw answer;
    if (answer.kind === 'exception') throw new Error(answer.value.error);
    return answer;
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(): void {
    for (let frame = this.#frames.next(); frame !== undefined; frame = this.#frames.next()) {
      const { value } = Response.decode(frame);
      if (value === undefined || value.kind === 'flush') continue;
      this.#waiting.shift()?.(value);
    }
  }
}
