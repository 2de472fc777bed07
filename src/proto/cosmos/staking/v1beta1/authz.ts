// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineEnum, defineMessage, type EnumType, type MessageType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';

export const AuthorizationType = {
  AUTHORIZATION_TYPE_UNSPECIFIED: 0,
  AUTHORIZATION_TYPE_DELEGATE: 1,
  AUTHORIZATION_TYPE_UNDELEGATE: 2,
  AUTHORIZATION_TYPE_REDELEGATE: 3,
  AUTHORIZATION_TYPE_CANCEL_UNBONDING_DELEGATION: 4,
} as const;
export type AuthorizationType = number;
export const AuthorizationTypeEnum: EnumType = defineEnum('cosmos.staking.v1beta1.AuthorizationType', AuthorizationType);

export interface StakeAuthorization {
  maxTokens: Coin | undefined;
  validators: 
    | { kind: 'allowList'; value: StakeAuthorization_Validators }
    | { kind: 'denyList'; value: StakeAuthorization_Validators }
    | undefined;
  authorizationType: AuthorizationType;
}
export const StakeAuthorization: MessageType<StakeAuthorization> = defineMessage<StakeAuthorization>({
  typeName: 'cosmos.staking.v1beta1.StakeAuthorization',
  fields: [
    { no: 1, name: 'max_tokens', jsName: 'maxTokens', kind: 'message', repeated: false, packed: false, type: () => Coin, nullable: true, amino: {} },
    { no: 2, name: 'allow_list', jsName: 'allowList', kind: 'message', repeated: false, packed: false, type: () => StakeAuthorization_Validators, oneof: 'validators', nullable: true, amino: { oneofName: 'cosmos-sdk/StakeAuthorization/AllowList' } },
    { no: 3, name: 'deny_list', jsName: 'denyList', kind: 'message', repeated: false, packed: false, type: () => StakeAuthorization_Validators, oneof: 'validators', nullable: true, amino: { oneofName: 'cosmos-sdk/StakeAuthorization/DenyList' } },
    { no: 4, name: 'authorization_type', jsName: 'authorizationType', kind: 'enum', repeated: false, packed: false, type: () => AuthorizationTypeEnum, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/StakeAuthorization', implements: ['cosmos.authz.v1beta1.Authorization'] },
  create: (partial) => ({
    maxTokens: partial?.maxTokens,
    validators: partial?.validators,
    authorizationType: partial?.authorizationType ?? 0,
  }),
  write(m, w) {
    if (m.maxTokens !== undefined) {
      const at = w.open(10);
      Coin.write(m.maxTokens, w);
      w.close(at);
    }
    if (m.validators !== undefined) {
      switch (m.validators.kind) {
        case 'allowList': {
          const at = w.open(18);
          StakeAuthorization_Validators.write(m.validators.value, w);
          w.close(at);
          break;
        }
        case 'denyList': {
          const at = w.open(26);
          StakeAuthorization_Validators.write(m.validators.value, w);
          w.close(at);
          break;
        }
      }
    }
    if (m.authorizationType !== 0) {
      w.tag(32);
      w.int32(m.authorizationType);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.maxTokens = Coin.read(m.maxTokens ?? Coin.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.validators = { kind: 'allowList', value: StakeAuthorization_Validators.read(StakeAuthorization_Validators.create(), r) };
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.validators = { kind: 'denyList', value: StakeAuthorization_Validators.read(StakeAuthorization_Validators.create(), r) };
          r.leave(outer);
          break;
        }
        case 32: {
          m.authorizationType = r.int32();
          break;
        }
        default:
          r.other(tag, StakeAuthorization.typeName, StakeAuthorization.fields);
      }
    }
    return m;
  },
});

export interface StakeAuthorization_Validators {
  address: string[];
}
export const StakeAuthorization_Validators: MessageType<StakeAuthorization_Validators> = defineMessage<StakeAuthorization_Validators>({
  typeName: 'cosmos.staking.v1beta1.StakeAuthorization.Validators',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: true, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? [],
  }),
  write(m, w) {
    for (const value of m.address) {
      w.string(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.address.push(r.string());
          break;
        }
        default:
          r.other(tag, StakeAuthorization_Validators.typeName, StakeAuthorization_Validators.fields);
      }
    }
    return m;
  },
});
