// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';

export interface SendAuthorization {
  spendLimit: Coin[];
  allowList: string[];
}
export const SendAuthorization: MessageType<SendAuthorization> = defineMessage<SendAuthorization>({
  typeName: 'cosmos.bank.v1beta1.SendAuthorization',
  fields: [
    { no: 1, name: 'spend_limit', jsName: 'spendLimit', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 2, name: 'allow_list', jsName: 'allowList', kind: 'string', repeated: true, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/SendAuthorization', implements: ['cosmos.authz.v1beta1.Authorization'] },
  create: (partial) => ({
    spendLimit: partial?.spendLimit ?? [],
    allowList: partial?.allowList ?? [],
  }),
  write(m, w) {
    for (const value of m.spendLimit) {
      const at = w.open(10);
      Coin.write(value, w);
      w.close(at);
    }
    for (const value of m.allowList) {
      w.string(18, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.spendLimit.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          m.allowList.push(r.string());
          break;
        }
        default:
          r.other(tag, SendAuthorization.typeName, SendAuthorization.fields);
      }
    }
    return m;
  },
});
