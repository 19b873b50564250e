// The certificate library needs this to be loaded first.
import 'reflect-metadata';

export * as x509 from '@peculiar/x509';
