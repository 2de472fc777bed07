import type { MessageType, MethodInfo, ServiceType } from '../types/wire.ts';

/** Answers `/package.Service/Method` at a height, 0 for the latest. Rejects with GrpcError or AbciError. */
export type QueryFunction = (
  path: string,
  data: Uint8Array,
  height: bigint,
) => Promise<{ readonly value: Uint8Array; readonly height: bigint }>;

export type Answer<T = unknown> = {
  readonly response: T;
  /** The height that was read; undefined where none was. */
  readonly height?: bigint;
};

/** One method, whichever interface calls it. `height` 0 is the latest. */
export type Method = {
  readonly path: string;
  readonly info: MethodInfo;
  call(request: unknown, height: bigint): Promise<Answer>;
};

/** Methods by `/package.Service/Method`. */
export type Methods = ReadonlyMap<string, Method>;

type Types<I, O> = {
  readonly path: string;
  readonly input: MessageType<I>;
  readonly output: MessageType<O>;
};

/** A method that the edge answers itself, found by its types. */
export type BuiltIn = {
  readonly path: string;
  readonly call: (request: unknown, height: bigint) => Promise<Answer>;
};

/** Declares one; that a request is of `input` is what the caller decoded it by. */
export function builtIn<I, O>(
  { path, input }: Types<I, O>,
  answer: (request: I, height: bigint) => Promise<Answer<O>>,
): BuiltIn {
  const untyped: MessageType = input;
  return {
    path,
    // Through the bytes, which gives the request its type; built-in methods are not the hot ones.
    call: (request, height) => answer(input.decode(untyped.toBytes(request)), height),
  };
}

/** Methods of services: those that are built in, the others by asking the state machine. */
export function createMethods(options: {
  readonly services: readonly ServiceType[];
  readonly builtIns: readonly BuiltIn[];
  readonly query: QueryFunction;
}): Methods {
  const own = new Map(options.builtIns.map((method) => [method.path, method]));
  const methods = new Map<string, Method>();
  for (const service of options.services) {
    if (service.msgService === true) continue;
    for (const info of service.methods) {
      if (info.clientStreaming === true || info.serverStreaming === true) continue;
      const path = `/${service.typeName}/${info.name}`;
      const call =
        own.get(path)?.call ??
        (async (request: unknown, height: bigint) => {
          const answer = await options.query(path, info.input.toBytes(request), height);
          return { response: info.output.decode(answer.value), height: answer.height };
        });
      methods.set(path, { path, info, call });
    }
  }
  return methods;
}
