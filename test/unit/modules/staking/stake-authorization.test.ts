import { describe, expect, it } from 'vitest';
import { createGasMeter } from '../../../../src/store/gas.ts';
import { stakeAuthorization } from '../../../../src/modules/staking/stake-authorization.ts';
import { StakeAuthorization } from '../../../../src/proto/cosmos/staking/v1beta1/authz.ts';
import {
  MsgBeginRedelegate,
  MsgCancelUnbondingDelegation,
  MsgDelegate,
  MsgEditValidator,
  MsgUndelegate,
} from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { acc, codeOf, delegation, stake, val } from './chain.ts';

const allow = (...addresses: string[]) =>
  ({ kind: 'allowList', value: { address: addresses } }) as const;
const deny = (...addresses: string[]) =>
  ({ kind: 'denyList', value: { address: addresses } }) as const;
const granted = (changes: Partial<StakeAuthorization>) =>
  StakeAuthorization.create({ authorizationType: 1, ...changes });
const meter = () => ({ gas: createGasMeter(1_000n) });

describe('StakeAuthorization', () => {
  it.each([
    [1, MsgDelegate.typeUrl],
    [2, MsgUndelegate.typeUrl],
    [3, MsgBeginRedelegate.typeUrl],
    [4, MsgCancelUnbondingDelegation.typeUrl],
  ])('of type %i allows %s', (authorizationType, url) => {
    expect(stakeAuthorization.messageTypeUrl(granted({ authorizationType }))).toBe(url);
  });

  it('panics for a type that is none', () => {
    const run = () => stakeAuthorization.messageTypeUrl(granted({ authorizationType: 0 }));
    expect(codeOf(run)).toBe('panic');
  });

  it('is refused with authz/12 for a negative amount, with authz/4 without a type', () => {
    const { validate } = stakeAuthorization;
    expect(codeOf(() => validate(granted({ maxTokens: stake(-1n) })))).toBe('authz/12');
    expect(codeOf(() => validate(granted({ authorizationType: 0 })))).toBe('authz/4');
    expect(codeOf(() => validate(granted({ maxTokens: stake(0n) })))).toBe('ok');
  });

  it('takes the amount off, and is gone when nothing is left', () => {
    const authorization = granted({ maxTokens: stake(10n), validators: allow(val(1)) });
    const take = (amount: bigint) =>
      stakeAuthorization.accept(
        meter(),
        authorization,
        MsgDelegate.typeUrl,
        delegation(5, 1, amount),
      );
    expect(take(4n).updated).toEqual({ ...authorization, maxTokens: stake(6n) });
    expect(take(10n).updated).toBeUndefined();
    expect(codeOf(() => take(11n))).toBe('undefined/1');
  });

  it('refuses another denomination with undefined/1', () => {
    const authorization = granted({ maxTokens: stake(10n, 'token') });
    const message = delegation(5, 1, 1n);
    const run = () =>
      stakeAuthorization.accept(meter(), authorization, MsgDelegate.typeUrl, message);
    expect(codeOf(run)).toBe('undefined/1');
  });

  it('without an amount stays as it is', () => {
    const authorization = granted({ validators: deny(val(2)) });
    const message = delegation(5, 1, 1n);
    const { updated } = stakeAuthorization.accept(
      meter(),
      authorization,
      MsgUndelegate.typeUrl,
      message,
    );
    expect(updated).toEqual(authorization);
  });

  it('looks at the destination of a redelegation', () => {
    const message = MsgBeginRedelegate.create({
      delegatorAddress: acc(5),
      validatorSrcAddress: val(1),
      validatorDstAddress: val(2),
      amount: stake(1n),
    });
    const with_ = (validators: StakeAuthorization['validators']) =>
      codeOf(() =>
        stakeAuthorization.accept(
          meter(),
          granted({ validators }),
          MsgBeginRedelegate.typeUrl,
          message,
        ),
      );
    expect(with_(allow(val(2)))).toBe('ok');
    expect(with_(allow(val(1)))).toBe('sdk/4');
    expect(with_(allow())).toBe('ok');
    expect(with_(deny(val(2)))).toBe('sdk/4');
    expect(with_(deny(val(1)))).toBe('ok');
  });

  it('charges 10 gas for each address it looks at', () => {
    const ctx = meter();
    const validators = allow(val(3), val(1), val(2));
    const message = delegation(5, 1, 1n);
    stakeAuthorization.accept(ctx, granted({ validators }), MsgDelegate.typeUrl, message);
    expect(ctx.gas.consumed).toBe(20n);
  });

  it('refuses other messages with sdk/18', () => {
    const message = MsgEditValidator.create();
    const run = () =>
      stakeAuthorization.accept(meter(), granted({}), MsgEditValidator.typeUrl, message);
    expect(codeOf(run)).toBe('sdk/18');
  });
});
