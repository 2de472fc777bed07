import { describe, expect, it } from 'vitest';
import { attempt, attemptOrPanic } from '../../../src/baseapp/attempt.ts';
import { GoPanic, HostError, sdkErrors } from '../../../src/types/errors.ts';

const throwing = (error: Error) => () => {
  throw error;
};

describe('attempt', () => {
  it('gives the value or the protocol error', () => {
    const error = sdkErrors.Logic('why');

    expect(attempt(() => 5)).toEqual({ ok: true, value: 5 });
    expect(attempt(throwing(error))).toEqual({ ok: false, error });
  });

  it.each([new GoPanic('p'), new HostError('disk'), new TypeError('bug')])(
    'lets %s rise',
    (error) => {
      expect(() => attempt(throwing(error))).toThrow(error);
    },
  );
});

describe('attemptOrPanic', () => {
  it('gives the text of a panic too', () => {
    const error = sdkErrors.Logic('why');

    expect(attemptOrPanic(() => 5)).toEqual({ ok: true, value: 5 });
    expect(attemptOrPanic(throwing(error))).toEqual({ ok: false, error });
    expect(attemptOrPanic(throwing(new GoPanic('p')))).toEqual({ ok: false, panic: 'p' });
  });

  it.each([new HostError('disk'), new TypeError('bug'), new RangeError('stack')])(
    'lets %s rise',
    (error) => {
      expect(() => attemptOrPanic(throwing(error))).toThrow(error);
    },
  );
});
