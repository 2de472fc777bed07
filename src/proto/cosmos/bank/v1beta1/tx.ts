// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Input, Output, Params, SendEnabled } from './bank.ts';
import { Coin } from '../../base/v1beta1/coin.ts';

export interface MsgSend {
  fromAddress: string;
  toAddress: string;
  amount: Coin[];
}
export const MsgSend: MessageType<MsgSend> = defineMessage<MsgSend>({
  typeName: 'cosmos.bank.v1beta1.MsgSend',
  fields: [
    { no: 1, name: 'from_address', jsName: 'fromAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'to_address', jsName: 'toAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 3, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: { signers: ['from_address'], aminoName: 'cosmos-sdk/MsgSend' },
  create: (partial) => ({
    fromAddress: partial?.fromAddress ?? '',
    toAddress: partial?.toAddress ?? '',
    amount: partial?.amount ?? [],
  }),
  write(m, w) {
    if (m.fromAddress !== '') {
      w.string(10, m.fromAddress);
    }
    if (m.toAddress !== '') {
      w.string(18, m.toAddress);
    }
    for (const value of m.amount) {
      const at = w.open(26);
      Coin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.fromAddress = r.string();
          break;
        }
        case 18: {
          m.toAddress = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgSend.typeName, MsgSend.fields);
      }
    }
    return m;
  },
});

export type MsgSendResponse = EmptyMessage;
export const MsgSendResponse: MessageType<MsgSendResponse> = defineMessage<MsgSendResponse>({
  typeName: 'cosmos.bank.v1beta1.MsgSendResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgSendResponse.typeName, MsgSendResponse.fields);
    }
    return m;
  },
});

export interface MsgMultiSend {
  inputs: Input[];
  outputs: Output[];
}
export const MsgMultiSend: MessageType<MsgMultiSend> = defineMessage<MsgMultiSend>({
  typeName: 'cosmos.bank.v1beta1.MsgMultiSend',
  fields: [
    { no: 1, name: 'inputs', jsName: 'inputs', kind: 'message', repeated: true, packed: false, type: () => Input, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'outputs', jsName: 'outputs', kind: 'message', repeated: true, packed: false, type: () => Output, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['inputs'], aminoName: 'cosmos-sdk/MsgMultiSend' },
  create: (partial) => ({
    inputs: partial?.inputs ?? [],
    outputs: partial?.outputs ?? [],
  }),
  write(m, w) {
    for (const value of m.inputs) {
      const at = w.open(10);
      Input.write(value, w);
      w.close(at);
    }
    for (const value of m.outputs) {
      const at = w.open(18);
      Output.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.inputs.push(Input.read(Input.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.outputs.push(Output.read(Output.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgMultiSend.typeName, MsgMultiSend.fields);
      }
    }
    return m;
  },
});

export type MsgMultiSendResponse = EmptyMessage;
export const MsgMultiSendResponse: MessageType<MsgMultiSendResponse> = defineMessage<MsgMultiSendResponse>({
  typeName: 'cosmos.bank.v1beta1.MsgMultiSendResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgMultiSendResponse.typeName, MsgMultiSendResponse.fields);
    }
    return m;
  },
});

export interface MsgUpdateParams {
  authority: string;
  params: Params;
}
export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>({
  typeName: 'cosmos.bank.v1beta1.MsgUpdateParams',
  fields: [
    { no: 1, name: 'authority', jsName: 'authority', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: { signers: ['authority'], aminoName: 'cosmos-sdk/x/bank/MsgUpdateParams' },
  create: (partial) => ({
    authority: partial?.authority ?? '',
    params: partial?.params ?? Params.create(),
  }),
  write(m, w) {
    if (m.authority !== '') {
      w.string(10, m.authority);
    }
    {
      const at = w.open(18);
      Params.write(m.params, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.authority = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          Params.read(m.params, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgUpdateParams.typeName, MsgUpdateParams.fields);
      }
    }
    return m;
  },
});

export type MsgUpdateParamsResponse = EmptyMessage;
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>({
  typeName: 'cosmos.bank.v1beta1.MsgUpdateParamsResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgUpdateParamsResponse.typeName, MsgUpdateParamsResponse.fields);
    }
    return m;
  },
});

export interface MsgSetSendEnabled {
  authority: string;
  sendEnabled: SendEnabled[];
  useDefaultFor: string[];
}
export const MsgSetSendEnabled: MessageType<MsgSetSendEnabled> = defineMessage<MsgSetSendEnabled>({
  typeName: 'cosmos.bank.v1beta1.MsgSetSendEnabled',
  fields: [
    { no: 1, name: 'authority', jsName: 'authority', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'send_enabled', jsName: 'sendEnabled', kind: 'message', repeated: true, packed: false, type: () => SendEnabled, nullable: true, amino: {} },
    { no: 3, name: 'use_default_for', jsName: 'useDefaultFor', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: { signers: ['authority'], aminoName: 'cosmos-sdk/MsgSetSendEnabled' },
  create: (partial) => ({
    authority: partial?.authority ?? '',
    sendEnabled: partial?.sendEnabled ?? [],
    useDefaultFor: partial?.useDefaultFor ?? [],
  }),
  write(m, w) {
    if (m.authority !== '') {
      w.string(10, m.authority);
    }
    for (const value of m.sendEnabled) {
      const at = w.open(18);
      SendEnabled.write(value, w);
      w.close(at);
    }
    for (const value of m.useDefaultFor) {
      w.string(26, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.authority = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.sendEnabled.push(SendEnabled.read(SendEnabled.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          m.useDefaultFor.push(r.string());
          break;
        }
        default:
          r.other(tag, MsgSetSendEnabled.typeName, MsgSetSendEnabled.fields);
      }
    }
    return m;
  },
});

export type MsgSetSendEnabledResponse = EmptyMessage;
export const MsgSetSendEnabledResponse: MessageType<MsgSetSendEnabledResponse> = defineMessage<MsgSetSendEnabledResponse>({
  typeName: 'cosmos.bank.v1beta1.MsgSetSendEnabledResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgSetSendEnabledResponse.typeName, MsgSetSendEnabledResponse.fields);
    }
    return m;
  },
});

export const MsgService: ServiceType = {
  typeName: 'cosmos.bank.v1beta1.Msg',
  msgService: true,
  methods: [
    { name: 'Send', input: MsgSend, output: MsgSendResponse, http: [] },
    { name: 'MultiSend', input: MsgMultiSend, output: MsgMultiSendResponse, http: [] },
    { name: 'UpdateParams', input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
    { name: 'SetSendEnabled', input: MsgSetSendEnabled, output: MsgSetSendEnabledResponse, http: [] },
  ],
};
