import { describe, expect, it } from 'vitest';
import { compactText } from '../../../src/codec/compact-text.ts';
import { MsgExec } from '../../../src/proto/cosmos/authz/v1beta1/tx.ts';
import { MsgSend } from '../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { WeightedVoteOption } from '../../../src/proto/cosmos/gov/v1/gov.ts';
import { MsgUpdateParams } from '../../../src/proto/cosmos/slashing/v1beta1/tx.ts';
import { Params } from '../../../src/proto/cosmos/slashing/v1beta1/slashing.ts';

// The texts are `String()` of the same messages of cosmos-sdk v0.53.6.
describe('compactText', () => {
  it('names what is set, and quotes texts in octal', () => {
    const option = { option: 1, weight: 'x"y\\\n\tü' };

    expect(compactText(WeightedVoteOption, option)).toBe(
      'option:VOTE_OPTION_YES weight:"x\\"y\\\\\\n\\t\\303\\274" ',
    );
    expect(compactText(WeightedVoteOption, { option: 9, weight: '' })).toBe('option:9 ');
  });

  it('repeats lists, and shows numbers of their own type that are not set as zero', () => {
    const amount = [
      { denom: 'a', amount: '5' },
      { denom: '', amount: '' },
    ];

    expect(compactText(MsgSend, { fromAddress: 'f', toAddress: '', amount })).toBe(
      'from_address:"f" amount:<denom:"a" amount:"5" > amount:<amount:"0" > ',
    );
  });

  it('shows messages that cannot be absent, and bytes of packed ones', () => {
    const params = Params.create({
      signedBlocksWindow: 5n,
      downtimeJailDuration: { seconds: 3n, nanos: 5 },
      slashFractionDowntime: '50000000000000000',
    });
    expect(compactText(MsgUpdateParams, { authority: '', params })).toBe(
      'params:<signed_blocks_window:5 min_signed_per_window:"0" downtime_jail_duration:<seconds:3 nanos:5 > slash_fraction_double_sign:"0" slash_fraction_downtime:"50000000000000000" > ',
    );
    const msgs = [{ typeUrl: '/x.Y', value: Uint8Array.of(10, 1, 65) }];
    expect(compactText(MsgExec, { grantee: 'g', msgs })).toBe(
      'grantee:"g" msgs:<type_url:"/x.Y" value:"\\n\\001A" > ',
    );
  });
});
