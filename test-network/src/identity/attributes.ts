import { x509 } from './x509.js';

/** The extension that Fabric CA and the chaincode library use for attributes. */
const ATTRIBUTES_OID = '1.2.3.4.5.6.7.8.1';

/** Attribute names and values, such as `naru.role`. */
export type Attributes = Readonly<Record<string, string>>;

/** Makes the extension of attributes. Its value is plain JSON, not DER: that is Fabric CA's format. */
export function newAttributesExtension(attributes: Attributes): x509.Extension {
  return new x509.Extension(ATTRIBUTES_OID, false, Buffer.from(JSON.stringify({ attrs: attributes })));
}
