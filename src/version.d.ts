/** The product's version, filled in when a bundle is built. */
declare const WHENCE_VERSION: string;
