// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';

export interface ServerReflectionRequest {
  host: string;
  messageRequest: 
    | { kind: 'fileByFilename'; value: string }
    | { kind: 'fileContainingSymbol'; value: string }
    | { kind: 'fileContainingExtension'; value: ExtensionRequest }
    | { kind: 'allExtensionNumbersOfType'; value: string }
    | { kind: 'listServices'; value: string }
    | undefined;
}
export const ServerReflectionRequest: MessageType<ServerReflectionRequest> = defineMessage<ServerReflectionRequest>({
  typeName: 'grpc.reflection.v1.ServerReflectionRequest',
  fields: [
    { no: 1, name: 'host', jsName: 'host', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'file_by_filename', jsName: 'fileByFilename', kind: 'string', repeated: false, packed: false, oneof: 'messageRequest', nullable: true, amino: {} },
    { no: 4, name: 'file_containing_symbol', jsName: 'fileContainingSymbol', kind: 'string', repeated: false, packed: false, oneof: 'messageRequest', nullable: true, amino: {} },
    { no: 5, name: 'file_containing_extension', jsName: 'fileContainingExtension', kind: 'message', repeated: false, packed: false, type: () => ExtensionRequest, oneof: 'messageRequest', nullable: true, amino: {} },
    { no: 6, name: 'all_extension_numbers_of_type', jsName: 'allExtensionNumbersOfType', kind: 'string', repeated: false, packed: false, oneof: 'messageRequest', nullable: true, amino: {} },
    { no: 7, name: 'list_services', jsName: 'listServices', kind: 'string', repeated: false, packed: false, oneof: 'messageRequest', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    host: partial?.host ?? '',
    messageRequest: partial?.messageRequest,
  }),
  write(m, w) {
    if (m.host !== '') {
      w.string(10, m.host);
    }
    if (m.messageRequest !== undefined) {
      switch (m.messageRequest.kind) {
        case 'fileByFilename': {
          w.string(26, m.messageRequest.value);
          break;
        }
        case 'fileContainingSymbol': {
          w.string(34, m.messageRequest.value);
          break;
        }
        case 'fileContainingExtension': {
          const at = w.open(42);
          ExtensionRequest.write(m.messageRequest.value, w);
          w.close(at);
          break;
        }
        case 'allExtensionNumbersOfType': {
          w.string(50, m.messageRequest.value);
          break;
        }
        case 'listServices': {
          w.string(58, m.messageRequest.value);
          break;
        }
      }
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.host = r.string();
          break;
        }
        case 26: {
          m.messageRequest = { kind: 'fileByFilename', value: r.string() };
          break;
        }
        case 34: {
          m.messageRequest = { kind: 'fileContainingSymbol', value: r.string() };
          break;
        }
        case 42: {
          const outer = r.enter();
          m.messageRequest = { kind: 'fileContainingExtension', value: ExtensionRequest.read(ExtensionRequest.create(), r) };
          r.leave(outer);
          break;
        }
        case 50: {
          m.messageRequest = { kind: 'allExtensionNumbersOfType', value: r.string() };
          break;
        }
        case 58: {
          m.messageRequest = { kind: 'listServices', value: r.string() };
          break;
        }
        default:
          r.other(tag, ServerReflectionRequest.typeName, ServerReflectionRequest.fields);
      }
    }
    return m;
  },
});

export interface ExtensionRequest {
  containingType: string;
  extensionNumber: number;
}
export const ExtensionRequest: MessageType<ExtensionRequest> = defineMessage<ExtensionRequest>({
  typeName: 'grpc.reflection.v1.ExtensionRequest',
  fields: [
    { no: 1, name: 'containing_type', jsName: 'containingType', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'extension_number', jsName: 'extensionNumber', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    containingType: partial?.containingType ?? '',
    extensionNumber: partial?.extensionNumber ?? 0,
  }),
  write(m, w) {
    if (m.containingType !== '') {
      w.string(10, m.containingType);
    }
    if (m.extensionNumber !== 0) {
      w.tag(16);
      w.int32(m.extensionNumber);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.containingType = r.string();
          break;
        }
        case 16: {
          m.extensionNumber = r.int32();
          break;
        }
        default:
          r.other(tag, ExtensionRequest.typeName, ExtensionRequest.fields);
      }
    }
    return m;
  },
});

export interface ServerReflectionResponse {
  validHost: string;
  originalRequest: ServerReflectionRequest | undefined;
  messageResponse: 
    | { kind: 'fileDescriptorResponse'; value: FileDescriptorResponse }
    | { kind: 'allExtensionNumbersResponse'; value: ExtensionNumberResponse }
    | { kind: 'listServicesResponse'; value: ListServiceResponse }
    | { kind: 'errorResponse'; value: ErrorResponse }
    | undefined;
}
export const ServerReflectionResponse: MessageType<ServerReflectionResponse> = defineMessage<ServerReflectionResponse>({
  typeName: 'grpc.reflection.v1.ServerReflectionResponse',
  fields: [
    { no: 1, name: 'valid_host', jsName: 'validHost', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'original_request', jsName: 'originalRequest', kind: 'message', repeated: false, packed: false, type: () => ServerReflectionRequest, nullable: true, amino: {} },
    { no: 4, name: 'file_descriptor_response', jsName: 'fileDescriptorResponse', kind: 'message', repeated: false, packed: false, type: () => FileDescriptorResponse, oneof: 'messageResponse', nullable: true, amino: {} },
    { no: 5, name: 'all_extension_numbers_response', jsName: 'allExtensionNumbersResponse', kind: 'message', repeated: false, packed: false, type: () => ExtensionNumberResponse, oneof: 'messageResponse', nullable: true, amino: {} },
    { no: 6, name: 'list_services_response', jsName: 'listServicesResponse', kind: 'message', repeated: false, packed: false, type: () => ListServiceResponse, oneof: 'messageResponse', nullable: true, amino: {} },
    { no: 7, name: 'error_response', jsName: 'errorResponse', kind: 'message', repeated: false, packed: false, type: () => ErrorResponse, oneof: 'messageResponse', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validHost: partial?.validHost ?? '',
    originalRequest: partial?.originalRequest,
    messageResponse: partial?.messageResponse,
  }),
  write(m, w) {
    if (m.validHost !== '') {
      w.string(10, m.validHost);
    }
    if (m.originalRequest !== undefined) {
      const at = w.open(18);
      ServerReflectionRequest.write(m.originalRequest, w);
      w.close(at);
    }
    if (m.messageResponse !== undefined) {
      switch (m.messageResponse.kind) {
        case 'fileDescriptorResponse': {
          const at = w.open(34);
          FileDescriptorResponse.write(m.messageResponse.value, w);
          w.close(at);
          break;
        }
        case 'allExtensionNumbersResponse': {
          const at = w.open(42);
          ExtensionNumberResponse.write(m.messageResponse.value, w);
          w.close(at);
          break;
        }
        case 'listServicesResponse': {
          const at = w.open(50);
          ListServiceResponse.write(m.messageResponse.value, w);
          w.close(at);
          break;
        }
        case 'errorResponse': {
          const at = w.open(58);
          ErrorResponse.write(m.messageResponse.value, w);
          w.close(at);
          break;
        }
      }
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.validHost = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.originalRequest = ServerReflectionRequest.read(m.originalRequest ?? ServerReflectionRequest.create(), r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.messageResponse = { kind: 'fileDescriptorResponse', value: FileDescriptorResponse.read(FileDescriptorResponse.create(), r) };
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          m.messageResponse = { kind: 'allExtensionNumbersResponse', value: ExtensionNumberResponse.read(ExtensionNumberResponse.create(), r) };
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          m.messageResponse = { kind: 'listServicesResponse', value: ListServiceResponse.read(ListServiceResponse.create(), r) };
          r.leave(outer);
          break;
        }
        case 58: {
          const outer = r.enter();
          m.messageResponse = { kind: 'errorResponse', value: ErrorResponse.read(ErrorResponse.create(), r) };
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ServerReflectionResponse.typeName, ServerReflectionResponse.fields);
      }
    }
    return m;
  },
});

export interface FileDescriptorResponse {
  fileDescriptorProto: Uint8Array[];
}
export const FileDescriptorResponse: MessageType<FileDescriptorResponse> = defineMessage<FileDescriptorResponse>({
  typeName: 'grpc.reflection.v1.FileDescriptorResponse',
  fields: [
    { no: 1, name: 'file_descriptor_proto', jsName: 'fileDescriptorProto', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    fileDescriptorProto: partial?.fileDescriptorProto ?? [],
  }),
  write(m, w) {
    for (const value of m.fileDescriptorProto) {
      w.bytes(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.fileDescriptorProto.push(r.bytesField());
          break;
        }
        default:
          r.other(tag, FileDescriptorResponse.typeName, FileDescriptorResponse.fields);
      }
    }
    return m;
  },
});

export interface ExtensionNumberResponse {
  baseTypeName: string;
  extensionNumber: number[];
}
export const ExtensionNumberResponse: MessageType<ExtensionNumberResponse> = defineMessage<ExtensionNumberResponse>({
  typeName: 'grpc.reflection.v1.ExtensionNumberResponse',
  fields: [
    { no: 1, name: 'base_type_name', jsName: 'baseTypeName', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'extension_number', jsName: 'extensionNumber', kind: 'int32', repeated: true, packed: true, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    baseTypeName: partial?.baseTypeName ?? '',
    extensionNumber: partial?.extensionNumber ?? [],
  }),
  write(m, w) {
    if (m.baseTypeName !== '') {
      w.string(10, m.baseTypeName);
    }
    if (m.extensionNumber.length !== 0) {
      const at = w.open(18);
      for (const value of m.extensionNumber) w.int32(value);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.baseTypeName = r.string();
          break;
        }
        case 16: {
          m.extensionNumber.push(r.int32());
          break;
        }
        case 18: {
          const outer = r.enter();
          while (r.pos < r.end) m.extensionNumber.push(r.int32());
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ExtensionNumberResponse.typeName, ExtensionNumberResponse.fields);
      }
    }
    return m;
  },
});

export interface ListServiceResponse {
  service: ServiceResponse[];
}
export const ListServiceResponse: MessageType<ListServiceResponse> = defineMessage<ListServiceResponse>({
  typeName: 'grpc.reflection.v1.ListServiceResponse',
  fields: [
    { no: 1, name: 'service', jsName: 'service', kind: 'message', repeated: true, packed: false, type: () => ServiceResponse, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    service: partial?.service ?? [],
  }),
  write(m, w) {
    for (const value of m.service) {
      const at = w.open(10);
      ServiceResponse.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.service.push(ServiceResponse.read(ServiceResponse.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ListServiceResponse.typeName, ListServiceResponse.fields);
      }
    }
    return m;
  },
});

export interface ServiceResponse {
  name: string;
}
export const ServiceResponse: MessageType<ServiceResponse> = defineMessage<ServiceResponse>({
  typeName: 'grpc.reflection.v1.ServiceResponse',
  fields: [
    { no: 1, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    name: partial?.name ?? '',
  }),
  write(m, w) {
    if (m.name !== '') {
      w.string(10, m.name);
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
        default:
          r.other(tag, ServiceResponse.typeName, ServiceResponse.fields);
      }
    }
    return m;
  },
});

export interface ErrorResponse {
  errorCode: number;
  errorMessage: string;
}
export const ErrorResponse: MessageType<ErrorResponse> = defineMessage<ErrorResponse>({
  typeName: 'grpc.reflection.v1.ErrorResponse',
  fields: [
    { no: 1, name: 'error_code', jsName: 'errorCode', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'error_message', jsName: 'errorMessage', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    errorCode: partial?.errorCode ?? 0,
    errorMessage: partial?.errorMessage ?? '',
  }),
  write(m, w) {
    if (m.errorCode !== 0) {
      w.tag(8);
      w.int32(m.errorCode);
    }
    if (m.errorMessage !== '') {
      w.string(18, m.errorMessage);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.errorCode = r.int32();
          break;
        }
        case 18: {
          m.errorMessage = r.string();
          break;
        }
        default:
          r.other(tag, ErrorResponse.typeName, ErrorResponse.fields);
      }
    }
    return m;
  },
});

export const ServerReflectionService: ServiceType = {
  typeName: 'grpc.reflection.v1.ServerReflection',
  methods: [
    { name: 'ServerReflectionInfo', input: ServerReflectionRequest, output: ServerReflectionResponse, clientStreaming: true, serverStreaming: true, http: [] },
  ],
};
