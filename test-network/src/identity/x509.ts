// The certificate library injects its dependencies by decorator metadata, so this must come before it.
import 'reflect-metadata';

export * as x509 from '@peculiar/x509';
