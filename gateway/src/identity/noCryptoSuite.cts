/**
 * What fabric-network gets for the crypto suite that it makes for every wallet and needs only for signing. Node signs here.
 * So neither the suite of fabric-common nor the library `elliptic`, on which that suite stands, is ever loaded.
 */
class NoCryptoSuite {}

export = NoCryptoSuite;
