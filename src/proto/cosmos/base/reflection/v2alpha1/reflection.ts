// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../../types/wire.ts';

export interface AppDescriptor {
  authn: AuthnDescriptor | undefined;
  chain: ChainDescriptor | undefined;
  codec: CodecDescriptor | undefined;
  configuration: ConfigurationDescriptor | undefined;
  queryServices: QueryServicesDescriptor | undefined;
  tx: TxDescriptor | undefined;
}
export const AppDescriptor: MessageType<AppDescriptor> = defineMessage<AppDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.AppDescriptor',
  fields: [
    { no: 1, name: 'authn', jsName: 'authn', kind: 'message', repeated: false, packed: false, type: () => AuthnDescriptor, nullable: true, amino: {} },
    { no: 2, name: 'chain', jsName: 'chain', kind: 'message', repeated: false, packed: false, type: () => ChainDescriptor, nullable: true, amino: {} },
    { no: 3, name: 'codec', jsName: 'codec', kind: 'message', repeated: false, packed: false, type: () => CodecDescriptor, nullable: true, amino: {} },
    { no: 4, name: 'configuration', jsName: 'configuration', kind: 'message', repeated: false, packed: false, type: () => ConfigurationDescriptor, nullable: true, amino: {} },
    { no: 5, name: 'query_services', jsName: 'queryServices', kind: 'message', repeated: false, packed: false, type: () => QueryServicesDescriptor, nullable: true, amino: {} },
    { no: 6, name: 'tx', jsName: 'tx', kind: 'message', repeated: false, packed: false, type: () => TxDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    authn: partial?.authn,
    chain: partial?.chain,
    codec: partial?.codec,
    configuration: partial?.configuration,
    queryServices: partial?.queryServices,
    tx: partial?.tx,
  }),
  write(m, w) {
    if (m.authn !== undefined) {
      const at = w.open(10);
      AuthnDescriptor.write(m.authn, w);
      w.close(at);
    }
    if (m.chain !== undefined) {
      const at = w.open(18);
      ChainDescriptor.write(m.chain, w);
      w.close(at);
    }
    if (m.codec !== undefined) {
      const at = w.open(26);
      CodecDescriptor.write(m.codec, w);
      w.close(at);
    }
    if (m.configuration !== undefined) {
      const at = w.open(34);
      ConfigurationDescriptor.write(m.configuration, w);
      w.close(at);
    }
    if (m.queryServices !== undefined) {
      const at = w.open(42);
      QueryServicesDescriptor.write(m.queryServices, w);
      w.close(at);
    }
    if (m.tx !== undefined) {
      const at = w.open(50);
      TxDescriptor.write(m.tx, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.authn = AuthnDescriptor.read(m.authn ?? AuthnDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.chain = ChainDescriptor.read(m.chain ?? ChainDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.codec = CodecDescriptor.read(m.codec ?? CodecDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.configuration = ConfigurationDescriptor.read(m.configuration ?? ConfigurationDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          m.queryServices = QueryServicesDescriptor.read(m.queryServices ?? QueryServicesDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          m.tx = TxDescriptor.read(m.tx ?? TxDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, AppDescriptor.typeName, AppDescriptor.fields);
      }
    }
    return m;
  },
});

export interface TxDescriptor {
  fullname: string;
  msgs: MsgDescriptor[];
}
export const TxDescriptor: MessageType<TxDescriptor> = defineMessage<TxDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.TxDescriptor',
  fields: [
    { no: 1, name: 'fullname', jsName: 'fullname', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'msgs', jsName: 'msgs', kind: 'message', repeated: true, packed: false, type: () => MsgDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    fullname: partial?.fullname ?? '',
    msgs: partial?.msgs ?? [],
  }),
  write(m, w) {
    if (m.fullname !== '') {
      w.string(10, m.fullname);
    }
    for (const value of m.msgs) {
      const at = w.open(18);
      MsgDescriptor.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.fullname = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.msgs.push(MsgDescriptor.read(MsgDescriptor.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, TxDescriptor.typeName, TxDescriptor.fields);
      }
    }
    return m;
  },
});

export interface AuthnDescriptor {
  signModes: SigningModeDescriptor[];
}
export const AuthnDescriptor: MessageType<AuthnDescriptor> = defineMessage<AuthnDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.AuthnDescriptor',
  fields: [
    { no: 1, name: 'sign_modes', jsName: 'signModes', kind: 'message', repeated: true, packed: false, type: () => SigningModeDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    signModes: partial?.signModes ?? [],
  }),
  write(m, w) {
    for (const value of m.signModes) {
      const at = w.open(10);
      SigningModeDescriptor.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.signModes.push(SigningModeDescriptor.read(SigningModeDescriptor.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, AuthnDescriptor.typeName, AuthnDescriptor.fields);
      }
    }
    return m;
  },
});

export interface SigningModeDescriptor {
  name: string;
  number: number;
  authnInfoProviderMethodFullname: string;
}
export const SigningModeDescriptor: MessageType<SigningModeDescriptor> = defineMessage<SigningModeDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.SigningModeDescriptor',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'number', jsName: 'number', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'authn_info_provider_method_fullname', jsName: 'authnInfoProviderMethodFullname', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    name: partial?.name ?? '',
    number: partial?.number ?? 0,
    authnInfoProviderMethodFullname: partial?.authnInfoProviderMethodFullname ?? '',
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
    }
    if (m.number !== 0) {
      w.tag(16);
      w.int32(m.number);
    }
    if (m.authnInfoProviderMethodFullname !== '') {
      w.string(26, m.authnInfoProviderMethodFullname);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.name = r.string();
          break;
        }
        case 16: {
          m.number = r.int32();
          break;
        }
        case 26: {
          m.authnInfoProviderMethodFullname = r.string();
          break;
        }
        default:
          r.other(tag, SigningModeDescriptor.typeName, SigningModeDescriptor.fields);
      }
    }
    return m;
  },
});

export interface ChainDescriptor {
  id: string;
}
export const ChainDescriptor: MessageType<ChainDescriptor> = defineMessage<ChainDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.ChainDescriptor',
  fields: [
    { no: 1, name: 'id', jsName: 'id', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    id: partial?.id ?? '',
  }),
  write(m, w) {
    if (m.id !== '') {
      w.string(10, m.id);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.id = r.string();
          break;
        }
        default:
          r.other(tag, ChainDescriptor.typeName, ChainDescriptor.fields);
      }
    }
    return m;
  },
});

export interface CodecDescriptor {
  interfaces: InterfaceDescriptor[];
}
export const CodecDescriptor: MessageType<CodecDescriptor> = defineMessage<CodecDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.CodecDescriptor',
  fields: [
    { no: 1, name: 'interfaces', jsName: 'interfaces', kind: 'message', repeated: true, packed: false, type: () => InterfaceDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    interfaces: partial?.interfaces ?? [],
  }),
  write(m, w) {
    for (const value of m.interfaces) {
      const at = w.open(10);
      InterfaceDescriptor.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.interfaces.push(InterfaceDescriptor.read(InterfaceDescriptor.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, CodecDescriptor.typeName, CodecDescriptor.fields);
      }
    }
    return m;
  },
});

export interface InterfaceDescriptor {
  fullname: string;
  interfaceAcceptingMessages: InterfaceAcceptingMessageDescriptor[];
  interfaceImplementers: InterfaceImplementerDescriptor[];
}
export const InterfaceDescriptor: MessageType<InterfaceDescriptor> = defineMessage<InterfaceDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.InterfaceDescriptor',
  fields: [
    { no: 1, name: 'fullname', jsName: 'fullname', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'interface_accepting_messages', jsName: 'interfaceAcceptingMessages', kind: 'message', repeated: true, packed: false, type: () => InterfaceAcceptingMessageDescriptor, nullable: true, amino: {} },
    { no: 3, name: 'interface_implementers', jsName: 'interfaceImplementers', kind: 'message', repeated: true, packed: false, type: () => InterfaceImplementerDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    fullname: partial?.fullname ?? '',
    interfaceAcceptingMessages: partial?.interfaceAcceptingMessages ?? [],
    interfaceImplementers: partial?.interfaceImplementers ?? [],
  }),
  write(m, w) {
    if (m.fullname !== '') {
      w.string(10, m.fullname);
    }
    for (const value of m.interfaceAcceptingMessages) {
      const at = w.open(18);
      InterfaceAcceptingMessageDescriptor.write(value, w);
      w.close(at);
    }
    for (const value of m.interfaceImplementers) {
      const at = w.open(26);
      InterfaceImplementerDescriptor.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.fullname = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.interfaceAcceptingMessages.push(InterfaceAcceptingMessageDescriptor.read(InterfaceAcceptingMessageDescriptor.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.interfaceImplementers.push(InterfaceImplementerDescriptor.read(InterfaceImplementerDescriptor.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, InterfaceDescriptor.typeName, InterfaceDescriptor.fields);
      }
    }
    return m;
  },
});

export interface InterfaceImplementerDescriptor {
  fullname: string;
  typeUrl: string;
}
export const InterfaceImplementerDescriptor: MessageType<InterfaceImplementerDescriptor> = defineMessage<InterfaceImplementerDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.InterfaceImplementerDescriptor',
  fields: [
    { no: 1, name: 'fullname', jsName: 'fullname', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'type_url', jsName: 'typeUrl', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    fullname: partial?.fullname ?? '',
    typeUrl: partial?.typeUrl ?? '',
  }),
  write(m, w) {
    if (m.fullname !== '') {
      w.string(10, m.fullname);
    }
    if (m.typeUrl !== '') {
      w.string(18, m.typeUrl);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.fullname = r.string();
          break;
        }
        case 18: {
          m.typeUrl = r.string();
          break;
        }
        default:
          r.other(tag, InterfaceImplementerDescriptor.typeName, InterfaceImplementerDescriptor.fields);
      }
    }
    return m;
  },
});

export interface InterfaceAcceptingMessageDescriptor {
  fullname: string;
  fieldDescriptorNames: string[];
}
export const InterfaceAcceptingMessageDescriptor: MessageType<InterfaceAcceptingMessageDescriptor> = defineMessage<InterfaceAcceptingMessageDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.InterfaceAcceptingMessageDescriptor',
  fields: [
    { no: 1, name: 'fullname', jsName: 'fullname', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'field_descriptor_names', jsName: 'fieldDescriptorNames', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    fullname: partial?.fullname ?? '',
    fieldDescriptorNames: partial?.fieldDescriptorNames ?? [],
  }),
  write(m, w) {
    if (m.fullname !== '') {
      w.string(10, m.fullname);
    }
    for (const value of m.fieldDescriptorNames) {
      w.string(18, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.fullname = r.string();
          break;
        }
        case 18: {
          m.fieldDescriptorNames.push(r.string());
          break;
        }
        default:
          r.other(tag, InterfaceAcceptingMessageDescriptor.typeName, InterfaceAcceptingMessageDescriptor.fields);
      }
    }
    return m;
  },
});

export interface ConfigurationDescriptor {
  bech32AccountAddressPrefix: string;
}
export const ConfigurationDescriptor: MessageType<ConfigurationDescriptor> = defineMessage<ConfigurationDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.ConfigurationDescriptor',
  fields: [
    { no: 1, name: 'bech32_account_address_prefix', jsName: 'bech32AccountAddressPrefix', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    bech32AccountAddressPrefix: partial?.bech32AccountAddressPrefix ?? '',
  }),
  write(m, w) {
    if (m.bech32AccountAddressPrefix !== '') {
      w.string(10, m.bech32AccountAddressPrefix);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.bech32AccountAddressPrefix = r.string();
          break;
        }
        default:
          r.other(tag, ConfigurationDescriptor.typeName, ConfigurationDescriptor.fields);
      }
    }
    return m;
  },
});

export interface MsgDescriptor {
  msgTypeUrl: string;
}
export const MsgDescriptor: MessageType<MsgDescriptor> = defineMessage<MsgDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.MsgDescriptor',
  fields: [
    { no: 1, name: 'msg_type_url', jsName: 'msgTypeUrl', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    msgTypeUrl: partial?.msgTypeUrl ?? '',
  }),
  write(m, w) {
    if (m.msgTypeUrl !== '') {
      w.string(10, m.msgTypeUrl);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.msgTypeUrl = r.string();
          break;
        }
        default:
          r.other(tag, MsgDescriptor.typeName, MsgDescriptor.fields);
      }
    }
    return m;
  },
});

export type GetAuthnDescriptorRequest = EmptyMessage;
export const GetAuthnDescriptorRequest: MessageType<GetAuthnDescriptorRequest> = defineMessage<GetAuthnDescriptorRequest>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetAuthnDescriptorRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, GetAuthnDescriptorRequest.typeName, GetAuthnDescriptorRequest.fields);
    }
    return m;
  },
});

export interface GetAuthnDescriptorResponse {
  authn: AuthnDescriptor | undefined;
}
export const GetAuthnDescriptorResponse: MessageType<GetAuthnDescriptorResponse> = defineMessage<GetAuthnDescriptorResponse>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetAuthnDescriptorResponse',
  fields: [
    { no: 1, name: 'authn', jsName: 'authn', kind: 'message', repeated: false, packed: false, type: () => AuthnDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    authn: partial?.authn,
  }),
  write(m, w) {
    if (m.authn !== undefined) {
      const at = w.open(10);
      AuthnDescriptor.write(m.authn, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.authn = AuthnDescriptor.read(m.authn ?? AuthnDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetAuthnDescriptorResponse.typeName, GetAuthnDescriptorResponse.fields);
      }
    }
    return m;
  },
});

export type GetChainDescriptorRequest = EmptyMessage;
export const GetChainDescriptorRequest: MessageType<GetChainDescriptorRequest> = defineMessage<GetChainDescriptorRequest>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetChainDescriptorRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, GetChainDescriptorRequest.typeName, GetChainDescriptorRequest.fields);
    }
    return m;
  },
});

export interface GetChainDescriptorResponse {
  chain: ChainDescriptor | undefined;
}
export const GetChainDescriptorResponse: MessageType<GetChainDescriptorResponse> = defineMessage<GetChainDescriptorResponse>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetChainDescriptorResponse',
  fields: [
    { no: 1, name: 'chain', jsName: 'chain', kind: 'message', repeated: false, packed: false, type: () => ChainDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    chain: partial?.chain,
  }),
  write(m, w) {
    if (m.chain !== undefined) {
      const at = w.open(10);
      ChainDescriptor.write(m.chain, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.chain = ChainDescriptor.read(m.chain ?? ChainDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetChainDescriptorResponse.typeName, GetChainDescriptorResponse.fields);
      }
    }
    return m;
  },
});

export type GetCodecDescriptorRequest = EmptyMessage;
export const GetCodecDescriptorRequest: MessageType<GetCodecDescriptorRequest> = defineMessage<GetCodecDescriptorRequest>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetCodecDescriptorRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, GetCodecDescriptorRequest.typeName, GetCodecDescriptorRequest.fields);
    }
    return m;
  },
});

export interface GetCodecDescriptorResponse {
  codec: CodecDescriptor | undefined;
}
export const GetCodecDescriptorResponse: MessageType<GetCodecDescriptorResponse> = defineMessage<GetCodecDescriptorResponse>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetCodecDescriptorResponse',
  fields: [
    { no: 1, name: 'codec', jsName: 'codec', kind: 'message', repeated: false, packed: false, type: () => CodecDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    codec: partial?.codec,
  }),
  write(m, w) {
    if (m.codec !== undefined) {
      const at = w.open(10);
      CodecDescriptor.write(m.codec, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.codec = CodecDescriptor.read(m.codec ?? CodecDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetCodecDescriptorResponse.typeName, GetCodecDescriptorResponse.fields);
      }
    }
    return m;
  },
});

export type GetConfigurationDescriptorRequest = EmptyMessage;
export const GetConfigurationDescriptorRequest: MessageType<GetConfigurationDescriptorRequest> = defineMessage<GetConfigurationDescriptorRequest>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetConfigurationDescriptorRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, GetConfigurationDescriptorRequest.typeName, GetConfigurationDescriptorRequest.fields);
    }
    return m;
  },
});

export interface GetConfigurationDescriptorResponse {
  config: ConfigurationDescriptor | undefined;
}
export const GetConfigurationDescriptorResponse: MessageType<GetConfigurationDescriptorResponse> = defineMessage<GetConfigurationDescriptorResponse>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetConfigurationDescriptorResponse',
  fields: [
    { no: 1, name: 'config', jsName: 'config', kind: 'message', repeated: false, packed: false, type: () => ConfigurationDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    config: partial?.config,
  }),
  write(m, w) {
    if (m.config !== undefined) {
      const at = w.open(10);
      ConfigurationDescriptor.write(m.config, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.config = ConfigurationDescriptor.read(m.config ?? ConfigurationDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetConfigurationDescriptorResponse.typeName, GetConfigurationDescriptorResponse.fields);
      }
    }
    return m;
  },
});

export type GetQueryServicesDescriptorRequest = EmptyMessage;
export const GetQueryServicesDescriptorRequest: MessageType<GetQueryServicesDescriptorRequest> = defineMessage<GetQueryServicesDescriptorRequest>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetQueryServicesDescriptorRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, GetQueryServicesDescriptorRequest.typeName, GetQueryServicesDescriptorRequest.fields);
    }
    return m;
  },
});

export interface GetQueryServicesDescriptorResponse {
  queries: QueryServicesDescriptor | undefined;
}
export const GetQueryServicesDescriptorResponse: MessageType<GetQueryServicesDescriptorResponse> = defineMessage<GetQueryServicesDescriptorResponse>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetQueryServicesDescriptorResponse',
  fields: [
    { no: 1, name: 'queries', jsName: 'queries', kind: 'message', repeated: false, packed: false, type: () => QueryServicesDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    queries: partial?.queries,
  }),
  write(m, w) {
    if (m.queries !== undefined) {
      const at = w.open(10);
      QueryServicesDescriptor.write(m.queries, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.queries = QueryServicesDescriptor.read(m.queries ?? QueryServicesDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetQueryServicesDescriptorResponse.typeName, GetQueryServicesDescriptorResponse.fields);
      }
    }
    return m;
  },
});

export type GetTxDescriptorRequest = EmptyMessage;
export const GetTxDescriptorRequest: MessageType<GetTxDescriptorRequest> = defineMessage<GetTxDescriptorRequest>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetTxDescriptorRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, GetTxDescriptorRequest.typeName, GetTxDescriptorRequest.fields);
    }
    return m;
  },
});

export interface GetTxDescriptorResponse {
  tx: TxDescriptor | undefined;
}
export const GetTxDescriptorResponse: MessageType<GetTxDescriptorResponse> = defineMessage<GetTxDescriptorResponse>({
  typeName: 'cosmos.base.reflection.v2alpha1.GetTxDescriptorResponse',
  fields: [
    { no: 1, name: 'tx', jsName: 'tx', kind: 'message', repeated: false, packed: false, type: () => TxDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    tx: partial?.tx,
  }),
  write(m, w) {
    if (m.tx !== undefined) {
      const at = w.open(10);
      TxDescriptor.write(m.tx, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.tx = TxDescriptor.read(m.tx ?? TxDescriptor.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GetTxDescriptorResponse.typeName, GetTxDescriptorResponse.fields);
      }
    }
    return m;
  },
});

export interface QueryServicesDescriptor {
  queryServices: QueryServiceDescriptor[];
}
export const QueryServicesDescriptor: MessageType<QueryServicesDescriptor> = defineMessage<QueryServicesDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.QueryServicesDescriptor',
  fields: [
    { no: 1, name: 'query_services', jsName: 'queryServices', kind: 'message', repeated: true, packed: false, type: () => QueryServiceDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    queryServices: partial?.queryServices ?? [],
  }),
  write(m, w) {
    for (const value of m.queryServices) {
      const at = w.open(10);
      QueryServiceDescriptor.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.queryServices.push(QueryServiceDescriptor.read(QueryServiceDescriptor.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryServicesDescriptor.typeName, QueryServicesDescriptor.fields);
      }
    }
    return m;
  },
});

export interface QueryServiceDescriptor {
  fullname: string;
  isModule: boolean;
  methods: QueryMethodDescriptor[];
}
export const QueryServiceDescriptor: MessageType<QueryServiceDescriptor> = defineMessage<QueryServiceDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.QueryServiceDescriptor',
  fields: [
    { no: 1, name: 'fullname', jsName: 'fullname', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'is_module', jsName: 'isModule', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'methods', jsName: 'methods', kind: 'message', repeated: true, packed: false, type: () => QueryMethodDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    fullname: partial?.fullname ?? '',
    isModule: partial?.isModule ?? false,
    methods: partial?.methods ?? [],
  }),
  write(m, w) {
    if (m.fullname !== '') {
      w.string(10, m.fullname);
    }
    if (m.isModule) {
      w.tag(16);
      w.bool(m.isModule);
    }
    for (const value of m.methods) {
      const at = w.open(26);
      QueryMethodDescriptor.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.fullname = r.string();
          break;
        }
        case 16: {
          m.isModule = r.bool();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.methods.push(QueryMethodDescriptor.read(QueryMethodDescriptor.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, QueryServiceDescriptor.typeName, QueryServiceDescriptor.fields);
      }
    }
    return m;
  },
});

export interface QueryMethodDescriptor {
  name: string;
  fullQueryPath: string;
}
export const QueryMethodDescriptor: MessageType<QueryMethodDescriptor> = defineMessage<QueryMethodDescriptor>({
  typeName: 'cosmos.base.reflection.v2alpha1.QueryMethodDescriptor',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'full_query_path', jsName: 'fullQueryPath', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    name: partial?.name ?? '',
    fullQueryPath: partial?.fullQueryPath ?? '',
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
    }
    if (m.fullQueryPath !== '') {
      w.string(18, m.fullQueryPath);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.name = r.string();
          break;
        }
        case 18: {
          m.fullQueryPath = r.string();
          break;
        }
        default:
          r.other(tag, QueryMethodDescriptor.typeName, QueryMethodDescriptor.fields);
      }
    }
    return m;
  },
});

export const ReflectionServiceService: ServiceType = {
  typeName: 'cosmos.base.reflection.v2alpha1.ReflectionService',
  methods: [
    { name: 'GetAuthnDescriptor', input: GetAuthnDescriptorRequest, output: GetAuthnDescriptorResponse, http: [{ method: 'get', path: '/cosmos/base/reflection/v1beta1/app_descriptor/authn' }] },
    { name: 'GetChainDescriptor', input: GetChainDescriptorRequest, output: GetChainDescriptorResponse, http: [{ method: 'get', path: '/cosmos/base/reflection/v1beta1/app_descriptor/chain' }] },
    { name: 'GetCodecDescriptor', input: GetCodecDescriptorRequest, output: GetCodecDescriptorResponse, http: [{ method: 'get', path: '/cosmos/base/reflection/v1beta1/app_descriptor/codec' }] },
    { name: 'GetConfigurationDescriptor', input: GetConfigurationDescriptorRequest, output: GetConfigurationDescriptorResponse, http: [{ method: 'get', path: '/cosmos/base/reflection/v1beta1/app_descriptor/configuration' }] },
    { name: 'GetQueryServicesDescriptor', input: GetQueryServicesDescriptorRequest, output: GetQueryServicesDescriptorResponse, http: [{ method: 'get', path: '/cosmos/base/reflection/v1beta1/app_descriptor/query_services' }] },
    { name: 'GetTxDescriptor', input: GetTxDescriptorRequest, output: GetTxDescriptorResponse, http: [{ method: 'get', path: '/cosmos/base/reflection/v1beta1/app_descriptor/tx_descriptor' }] },
  ],
};
