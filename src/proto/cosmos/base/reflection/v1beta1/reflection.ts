// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../../types/wire.ts';

export type ListAllInterfacesRequest = EmptyMessage;
export const ListAllInterfacesRequest: MessageType<ListAllInterfacesRequest> = defineMessage<ListAllInterfacesRequest>({
  typeName: 'cosmos.base.reflection.v1beta1.ListAllInterfacesRequest',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, ListAllInterfacesRequest.typeName, ListAllInterfacesRequest.fields);
    }
    return m;
  },
});

export interface ListAllInterfacesResponse {
  interfaceNames: string[];
}
export const ListAllInterfacesResponse: MessageType<ListAllInterfacesResponse> = defineMessage<ListAllInterfacesResponse>({
  typeName: 'cosmos.base.reflection.v1beta1.ListAllInterfacesResponse',
  fields: [
    { no: 1, name: 'interface_names', jsName: 'interfaceNames', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    interfaceNames: partial?.interfaceNames ?? [],
  }),
  write(m, w) {
    for (const value of m.interfaceNames) {
      w.string(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.interfaceNames.push(r.string());
          break;
        }
        default:
          r.other(tag, ListAllInterfacesResponse.typeName, ListAllInterfacesResponse.fields);
      }
    }
    return m;
  },
});

export interface ListImplementationsRequest {
  interfaceName: string;
}
export const ListImplementationsRequest: MessageType<ListImplementationsRequest> = defineMessage<ListImplementationsRequest>({
  typeName: 'cosmos.base.reflection.v1beta1.ListImplementationsRequest',
  fields: [
    { no: 1, name: 'interface_name', jsName: 'interfaceName', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    interfaceName: partial?.interfaceName ?? '',
  }),
  write(m, w) {
    if (m.interfaceName !== '') {
      w.string(10, m.interfaceName);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.interfaceName = r.string();
          break;
        }
        default:
          r.other(tag, ListImplementationsRequest.typeName, ListImplementationsRequest.fields);
      }
    }
    return m;
  },
});

export interface ListImplementationsResponse {
  implementationMessageNames: string[];
}
export const ListImplementationsResponse: MessageType<ListImplementationsResponse> = defineMessage<ListImplementationsResponse>({
  typeName: 'cosmos.base.reflection.v1beta1.ListImplementationsResponse',
  fields: [
    { no: 1, name: 'implementation_message_names', jsName: 'implementationMessageNames', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    implementationMessageNames: partial?.implementationMessageNames ?? [],
  }),
  write(m, w) {
    for (const value of m.implementationMessageNames) {
      w.string(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.implementationMessageNames.push(r.string());
          break;
        }
        default:
          r.other(tag, ListImplementationsResponse.typeName, ListImplementationsResponse.fields);
      }
    }
    return m;
  },
});

export const ReflectionServiceService: ServiceType = {
  typeName: 'cosmos.base.reflection.v1beta1.ReflectionService',
  methods: [
    { name: 'ListAllInterfaces', input: ListAllInterfacesRequest, output: ListAllInterfacesResponse, http: [{ method: 'get', path: '/cosmos/base/reflection/v1beta1/interfaces' }] },
    { name: 'ListImplementations', input: ListImplementationsRequest, output: ListImplementationsResponse, http: [{ method: 'get', path: '/cosmos/base/reflection/v1beta1/interfaces/{interface_name}/implementations' }] },
  ],
};
