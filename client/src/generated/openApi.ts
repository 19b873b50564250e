// Generated from openapi.json by scripts/generate.mjs; do not edit.
export interface paths {
    readonly "/v1/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Exchanges user and password for an access token
         * @description Failed attempts from one address are limited. After some failures at one account, the next answers there are delayed.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "user": "officer",
                     *       "password": "correct horse battery staple"
                     *     }
                     */
                    readonly "application/json": {
                        /** @example officer */
                        readonly user: string;
                        /** @example correct horse battery staple */
                        readonly password: string;
                    };
                };
            };
            readonly responses: {
                /** @description Token */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Token"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether a bill is what it says, who holds it, and what a bank may rely on */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Verification */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Verification"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/endorsement-chain": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The endorsement chain of a bill, in the form of DCSA eBL END 3.0.4 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description EndorsementChain */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["EndorsementChain"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}.pdf": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A non-negotiable copy of a bill as PDF */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description File */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": unknown;
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/attachments/{sha256}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A file of a bill, from the gateway of the own organisation or of another party */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                    /** @description SHA-256 of the file, as the bill names it. */
                    readonly sha256: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description File */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/octet-stream": unknown;
                    };
                };
            };
        };
        /** Checks a file against the hash that the bill names, and keeps it for the parties of the bill */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                    /** @description SHA-256 of the file, as the bill names it. */
                    readonly sha256: string;
                };
                readonly cookie?: never;
            };
            /** @description At most 10485760 bytes. */
            readonly requestBody: {
                readonly content: {
                    readonly "application/octet-stream": unknown;
                };
            };
            readonly responses: {
                /** @description KeptAttachment */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["KeptAttachment"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What stands against financing on documents; nothing is written */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "product": "NEGOTIATION",
                     *         "amount": {
                     *           "currency": "USD",
                     *           "amountMinor": 25000000
                     *         },
                     *         "advanceRateBasisPoints": 8000,
                     *         "security": [
                     *           {
                     *             "kind": "BILL_ON_LEDGER",
                     *             "billOfLading": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *           }
                     *         ],
                     *         "applicant": {
                     *           "msp": "ExportersMSP",
                     *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         }
                     *       },
                     *       "input": {}
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["FinancingClaim"];
                        readonly input: {
                            /** @default {} */
                            readonly billVersions?: {
                                readonly [key: string]: number;
                            };
                            /** @default [] */
                            readonly unanswered?: readonly string[];
                            /** @default [] */
                            readonly cleared?: readonly string[];
                            /** @default [] */
                            readonly linked?: readonly string[];
                            readonly consent?: string;
                            readonly replaces?: {
                                readonly claim: string;
                                readonly version: number;
                            };
                        };
                    };
                };
            };
            readonly responses: {
                /** @description FinancingCheck */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["FinancingCheck"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/examination": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the rules of UCP 600 find in a presentation */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Examination */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Examination"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/pre-checks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * What the rules would find in documents that are yet to be presented, and what to change
         * @description Nothing is written, and nobody learns that it was asked.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "number": 4,
                     *         "amount": {
                     *           "currency": "USD",
                     *           "amountMinor": 25000000
                     *         },
                     *         "presentedOn": "2026-11-24",
                     *         "medium": "PAPER",
                     *         "documents": [
                     *           {
                     *             "kind": "BILL_OF_LADING",
                     *             "issueDate": "2026-11-24",
                     *             "consignee": {
                     *               "name": "HANKANG STEEL CO LTD"
                     *             },
                     *             "isToOrder": true,
                     *             "form": "SHIPPED",
                     *             "vesselName": "NARU PIONEER",
                     *             "portOfLoading": {
                     *               "name": "HANKANG STEEL CO LTD"
                     *             },
                     *             "portOfDischarge": {
                     *               "name": "HANKANG STEEL CO LTD"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "billOfLading": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["Presentation"];
                        readonly billOfLading?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Examination */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Examination"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/clocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The clocks of a credit and of the presentations under it */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Clocks */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Clocks"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/deadlines": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The presentations that wait for this bank’s decision, the most urgent first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Deadlines */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Deadlines"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/swift-messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reads SWIFT messages of category 7; of an MT 700 the document of a credit */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "messages": [
                     *         {
                     *           "text": ":20:ACK2026-0001\r\n:21:LC2026-0117\r\n:30:261105\r\n-"
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": {
                        /** @description The messages of one credit together. */
                        readonly messages: readonly {
                            /**
                             * @example :20:ACK2026-0001
                             *     :21:LC2026-0117
                             *     :30:261105
                             *     -
                             */
                            readonly text: string;
                            /**
                             * @description Needed if the text is a text block alone.
                             * @enum {string}
                             */
                            readonly type?: "700" | "701" | "705" | "707" | "710" | "730" | "734" | "740" | "750" | "752" | "754" | "756";
                        }[];
                        /** @description The holiday calendar of the place of expiry; by default that of the banks’ countries. */
                        readonly calendar?: string;
                    };
                };
            };
            readonly responses: {
                /** @description SwiftMessages */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SwiftMessages"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/amendment-drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Reads an MT 707 against a credit: the document of an amendment, with the whole terms as they would be */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "message": {
                     *         "text": ":20:ACK2026-0001\r\n:21:LC2026-0117\r\n:30:261105\r\n-"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly message: {
                            /**
                             * @example :20:ACK2026-0001
                             *     :21:LC2026-0117
                             *     :30:261105
                             *     -
                             */
                            readonly text: string;
                            /**
                             * @description Needed if the text is a text block alone.
                             * @enum {string}
                             */
                            readonly type?: "700" | "701" | "705" | "707" | "710" | "730" | "734" | "740" | "750" | "752" | "754" | "756";
                        };
                    };
                };
            };
            readonly responses: {
                /** @description AmendmentDraft */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AmendmentDraft"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/swift-messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The MT 700 of a credit as it stands, and the MT 701 that continue it */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description CreditMessages */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["CreditMessages"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/swift-messages/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A draft: MT 734 of a refusal, MT 750 of discrepancies, MT 754 of a payment */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    /** @description Field 20. */
                    readonly reference: string;
                    /** @description Field 21. */
                    readonly relatedReference: string;
                };
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                    /** @description The type of the message. */
                    readonly type: "734" | "750" | "754";
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description SwiftMessage */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["SwiftMessage"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipments/{id}/provenance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A shipment with all that belongs to it */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Provenance */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Provenance"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/containers/{number}/provenance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The documents in which a container stands, with all that belongs to them */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The container’s number (ISO 6346). */
                    readonly number: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Provenance */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Provenance"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The members of the channel */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Only the member with this BIC, whatever its branch. */
                    readonly bic?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description FoundMembers */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["FoundMembers"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/members/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Changes who is a member, as the members have resolved
         * @description Refused with NOT_RESOLVED and the hash to approve until the operators of all endorsers approve it.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "resolution": "Minutes of the members 2026/4",
                     *       "number": 4,
                     *       "expires": "2026-12-31T00:00:00.000Z",
                     *       "members": [
                     *         {
                     *           "mspId": "ExportersMSP",
                     *           "roles": [
                     *             "EXPORTER"
                     *           ],
                     *           "carrierCodes": []
                     *         },
                     *         {
                     *           "mspId": "CarrierMSP",
                     *           "roles": [
                     *             "CARRIER"
                     *           ],
                     *           "carrierCodes": [
                     *             {
                     *               "provider": "SMDG",
                     *               "code": "NAR"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "endorsers": [
                     *         "ExportersMSP"
                     *       ]
                     *     }
                     */
                    readonly "application/json": {
                        readonly resolution: string;
                        readonly number: number;
                        /** Format: date-time */
                        readonly expires: string;
                        readonly members: readonly {
                            readonly mspId: string;
                            readonly roles: readonly ("EXPORTER" | "BANK" | "CARRIER" | "CUSTOMS")[];
                            readonly carrierCodes: readonly {
                                /** @enum {string} */
                                readonly provider: "SMDG" | "NMFTA";
                                readonly code: string;
                            }[];
                            /** @default [] */
                            readonly bics?: readonly string[];
                        }[];
                        readonly endorsers: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description Members */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Members"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/interventions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Puts records right whose own parties can no longer do so, as the members have resolved
         * @description Refused with NOT_RESOLVED and the hash to approve until the operators of all endorsers approve it.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "resolution": "Minutes of the members 2026/4",
                     *       "number": 4,
                     *       "expires": "2026-12-31T00:00:00.000Z",
                     *       "witnesses": [
                     *         "ExportersMSP"
                     *       ],
                     *       "changes": [
                     *         {
                     *           "type": "shipment",
                     *           "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
                     *           "version": 2,
                     *           "status": "OPEN",
                     *           "state": {}
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": {
                        readonly resolution: string;
                        readonly number: number;
                        /** Format: date-time */
                        readonly expires: string;
                        readonly witnesses: readonly string[];
                        readonly changes: readonly {
                            /** @enum {string} */
                            readonly type: "shipment" | "bill-of-lading" | "letter-of-credit" | "credit-amendment" | "presentation" | "financing-claim" | "financing-consent" | "customs-declaration" | "party" | "transport-event" | "shipping-instructions";
                            readonly id: string;
                            readonly version: number;
                            readonly status: string;
                            readonly state: {
                                readonly [key: string]: unknown;
                            };
                        }[];
                    };
                };
            };
            readonly responses: {
                /** @description Intervened */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Intervened"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/token-keys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who holds shares of the keys of tokens, and how far ceremonies and changes of keys are */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description TokenKeyStanding */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TokenKeyStanding"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/token-keys/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Plans who holds shares of the keys of tokens, as the members have resolved
         * @description Refused with NOT_RESOLVED and the hash to approve until the operators of all endorsers approve it.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "resolution": "Minutes of the members 2026/4",
                     *       "number": 4,
                     *       "expires": "2026-12-31T00:00:00.000Z",
                     *       "plan": {
                     *         "epoch": 1,
                     *         "sharing": 1,
                     *         "holders": [
                     *           {
                     *             "msp": "BankAMSP",
                     *             "index": 1
                     *           },
                     *           {
                     *             "msp": "CarrierMSP",
                     *             "index": 2
                     *           }
                     *         ],
                     *         "threshold": 2
                     *       },
                     *       "endorsers": [
                     *         "ExportersMSP"
                     *       ]
                     *     }
                     */
                    readonly "application/json": {
                        readonly resolution: string;
                        readonly number: number;
                        /** Format: date-time */
                        readonly expires: string;
                        readonly plan: {
                            readonly epoch: number;
                            readonly sharing: number;
                            readonly holders: readonly {
                                readonly msp: string;
                                readonly index: number;
                            }[];
                            readonly threshold: number;
                        };
                        readonly endorsers: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description TokenKeyPlan */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TokenKeyPlan"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/token-keys/retirements": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Puts the next keys of tokens in the place of the present ones, under which nothing is found any more
         * @description Refused with NOT_DUE and the members whose documents have no tokens under the next keys yet. With `override`, a resolution of the members, those that it names are not waited for.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "epoch": 1
                     *     }
                     */
                    readonly "application/json": {
                        readonly epoch: number;
                        readonly override?: {
                            readonly resolution: string;
                            readonly number: number;
                            /** Format: date-time */
                            readonly expires: string;
                            readonly without: readonly string[];
                        };
                        /** @description For a resolution, the members whose operators approve it; a majority by default. */
                        readonly endorsers?: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description TokenKeyRetirement */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TokenKeyRetirement"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/token-keys/ceremonies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Has the share-holders make or share anew the keys of tokens, as the ledger plans
         * @description GET /token-keys says how far it is. It can be repeated until the commitments are on the ledger.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        /**
                         * @description Members whose gateways are gone: they deal nothing.
                         * @default []
                         */
                        readonly without?: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description TokenKeyCeremony */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TokenKeyCeremony"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/token-keys/evaluations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How much a share-holder evaluated for each member on each day */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly from: string;
                    readonly to: string;
                    /** @description The share-holder that tells. */
                    readonly holder: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description TokenEvaluations */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["TokenEvaluations"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rule-sets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** By which rules claims are weighed: the sets that were, are and will be in force, and the one on trial */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description RuleSets */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RuleSets"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rule-sets/changes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Records a rule set, to be in force or to be tried, as the members have resolved
         * @description Refused with NOT_RESOLVED and the hash to approve until the operators of all endorsers approve it.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "resolution": "Minutes of the members 2026/4",
                     *       "number": 4,
                     *       "expires": "2026-12-31T00:00:00.000Z",
                     *       "set": {
                     *         "version": 2,
                     *         "activeFrom": "2026-11-24T09:30:00.000Z",
                     *         "thresholds": {
                     *           "valueTolerancePercent": 0
                     *         },
                     *         "rules": {
                     *           "D1": {
                     *             "severity": "BLOCK"
                     *           },
                     *           "D2": {
                     *             "severity": "BLOCK"
                     *           },
                     *           "D3": {
                     *             "severity": "HIGH",
                     *             "shadow": true
                     *           },
                     *           "D4": {
                     *             "severity": "HIGH",
                     *             "shadow": true
                     *           },
                     *           "D5": {
                     *             "severity": "HIGH",
                     *             "shadow": true
                     *           },
                     *           "D7": {
                     *             "severity": "BLOCK"
                     *           },
                     *           "D8": {
                     *             "severity": "HIGH",
                     *             "shadow": true
                     *           },
                     *           "D9": {
                     *             "severity": "HIGH",
                     *             "shadow": true
                     *           },
                     *           "D10": {
                     *             "severity": "HIGH",
                     *             "shadow": true
                     *           },
                     *           "D11": {
                     *             "severity": "HIGH",
                     *             "shadow": true
                     *           },
                     *           "D12": {
                     *             "severity": "BLOCK"
                     *           },
                     *           "D13": {
                     *             "severity": "BLOCK"
                     *           },
                     *           "D14": {
                     *             "severity": "BLOCK"
                     *           },
                     *           "D17": {
                     *             "severity": "HIGH",
                     *             "shadow": true
                     *           },
                     *           "D18": {
                     *             "severity": "BLOCK"
                     *           },
                     *           "D24": {
                     *             "severity": "HIGH",
                     *             "shadow": true
                     *           }
                     *         }
                     *       },
                     *       "isTrial": true,
                     *       "endorsers": [
                     *         "ExportersMSP"
                     *       ]
                     *     }
                     */
                    readonly "application/json": {
                        readonly resolution: string;
                        readonly number: number;
                        /** Format: date-time */
                        readonly expires: string;
                        readonly set: {
                            readonly version: number;
                            /** Format: date-time */
                            readonly activeFrom: string;
                            readonly thresholds: {
                                readonly valueTolerancePercent: number;
                            };
                            readonly rules: {
                                readonly D1: {
                                    /** @constant */
                                    readonly severity: "BLOCK";
                                };
                                readonly D2: {
                                    /** @constant */
                                    readonly severity: "BLOCK";
                                };
                                readonly D3: {
                                    /** @enum {string} */
                                    readonly severity: "HIGH" | "INFO";
                                    readonly shadow: boolean;
                                };
                                readonly D4: {
                                    /** @enum {string} */
                                    readonly severity: "HIGH" | "INFO";
                                    readonly shadow: boolean;
                                };
                                readonly D5: {
                                    /** @enum {string} */
                                    readonly severity: "HIGH" | "INFO";
                                    readonly shadow: boolean;
                                };
                                readonly D7: {
                                    /** @constant */
                                    readonly severity: "BLOCK";
                                };
                                readonly D8: {
                                    /** @enum {string} */
                                    readonly severity: "HIGH" | "INFO";
                                    readonly shadow: boolean;
                                };
                                readonly D9: {
                                    /** @enum {string} */
                                    readonly severity: "HIGH" | "INFO";
                                    readonly shadow: boolean;
                                };
                                readonly D10: {
                                    /** @enum {string} */
                                    readonly severity: "HIGH" | "INFO";
                                    readonly shadow: boolean;
                                };
                                readonly D11: {
                                    /** @enum {string} */
                                    readonly severity: "HIGH" | "INFO";
                                    readonly shadow: boolean;
                                };
                                readonly D12: {
                                    /** @constant */
                                    readonly severity: "BLOCK";
                                };
                                readonly D13: {
                                    /** @constant */
                                    readonly severity: "BLOCK";
                                };
                                readonly D14: {
                                    /** @constant */
                                    readonly severity: "BLOCK";
                                };
                                readonly D17: {
                                    /** @enum {string} */
                                    readonly severity: "HIGH" | "INFO";
                                    readonly shadow: boolean;
                                };
                                readonly D18: {
                                    /** @constant */
                                    readonly severity: "BLOCK";
                                };
                                readonly D24: {
                                    /** @enum {string} */
                                    readonly severity: "HIGH" | "INFO";
                                    readonly shadow: boolean;
                                };
                            };
                        };
                        readonly isTrial: boolean;
                        readonly endorsers: readonly string[];
                    };
                };
            };
            readonly responses: {
                /** @description RuleSets */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["RuleSets"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who the caller is: user, organisation, party, and the actions of its role */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Me */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Me"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/parties": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The directory: entries that are published, or shown to the caller’s organisation */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The beginning of the name, or of a word in it, in any case. */
                    readonly name?: string;
                    /** @description The legal entity identifier (ISO 17442). */
                    readonly lei?: string;
                    /** @description A DCSA identifying code, or a tax or legal reference. */
                    readonly code?: string;
                    /** @description The BIC of a bank (ISO 9362). */
                    readonly bic?: string;
                    /** @description Only the parties of this organisation. */
                    readonly organization?: string;
                    readonly status?: "ACTIVE" | "CLOSED";
                    /** @description The id after which the page starts. The newest entry comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Parties */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Parties"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shipment: lists those that the caller may see */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly status?: "OPEN";
                    /** @description The unique consignment reference of the shipment. */
                    readonly ucr?: string;
                    /** @description The name or the IMO number of a vessel in the document. */
                    readonly vessel?: string;
                    /** @description The number of an export voyage in the document. */
                    readonly voyage?: string;
                    /** @description The id of a bill that the document belongs to. */
                    readonly bill?: string;
                    /** @description The number of a container (ISO 6346) in the document. */
                    readonly container?: string;
                    /** @description The id after which the page starts. The newest document comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Page"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shipment: reads one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Document */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        /**
         * Records a shipment and shares it with the organisations that take part in it.
         * @description Roles: shipper. From nothing to OPEN. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - every party is of a member organisation
         *     - every party, if named with a party, is one that its organisation knows
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description Made by the client (ULID). To repeat a request changes nothing. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "ucr": "6KR1234567890-STEEL",
                     *         "seller": "HANKANG STEEL CO LTD",
                     *         "buyer": "PACIFIC PIPE LTD",
                     *         "descriptionOfGoods": "HOT ROLLED STEEL COILS"
                     *       },
                     *       "input": {
                     *         "parties": [
                     *           {
                     *             "msp": "ExportersMSP"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["Shipment"];
                        readonly input: {
                            readonly parties: readonly {
                                readonly msp: string;
                                readonly party?: string;
                            }[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Taken */
                readonly 201: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipments/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description History */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["History"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipments/{id}/create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Records a shipment and shares it with the organisations that take part in it.
         * @description Roles: shipper. From nothing to OPEN. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - every party is of a member organisation
         *     - every party, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "ucr": "6KR1234567890-STEEL",
                     *         "seller": "HANKANG STEEL CO LTD",
                     *         "buyer": "PACIFIC PIPE LTD",
                     *         "descriptionOfGoods": "HOT ROLLED STEEL COILS"
                     *       },
                     *       "input": {
                     *         "parties": [
                     *           {
                     *             "msp": "ExportersMSP"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["Shipment"];
                        readonly input: {
                            readonly parties: readonly {
                                readonly msp: string;
                                readonly party?: string;
                            }[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipments/{id}/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Adds a document to the thread.
         * @description Roles: shipper. From OPEN to OPEN. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the shipper
         *     - the document is OPEN
         *     - the document is not linked yet
         *     - fewer than 64 documents are linked
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "to": {
                     *           "type": "shipment",
                     *           "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly to: {
                                /** @enum {string} */
                                readonly type: "shipment" | "bill-of-lading" | "letter-of-credit" | "credit-amendment" | "presentation" | "financing-claim" | "financing-consent" | "customs-declaration" | "party" | "transport-event" | "shipping-instructions";
                                readonly id: string;
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Bill of lading: lists those that the caller may see */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly status?: "ISSUED" | "PENDING_SURRENDER_FOR_DELIVERY" | "SURRENDERED_FOR_DELIVERY" | "ACCOMPLISHED" | "PENDING_SURRENDER_FOR_AMENDMENT" | "SURRENDERED_FOR_AMENDMENT" | "VOIDED" | "PAPER";
                    /** @description The number of the bill, with or without the carrier’s code, in any case. */
                    readonly transportDocumentReference?: string;
                    /** @description The code of the carrier (SMDG or NMFTA). */
                    readonly carrierCode?: string;
                    /** @description The carrier’s booking reference. */
                    readonly booking?: string;
                    /** @description Words of the name of a party in the document, or an identifying code of one. */
                    readonly party?: string;
                    /** @description The day on which the goods were shipped on board. */
                    readonly shippedOnBoardDate?: string;
                    /** @description The unique consignment reference of the shipment. */
                    readonly ucr?: string;
                    /** @description The name or the IMO number of a vessel in the document. */
                    readonly vessel?: string;
                    /** @description The number of an export voyage in the document. */
                    readonly voyage?: string;
                    /** @description The id of a bill that the document belongs to. */
                    readonly bill?: string;
                    /** @description The number of a container (ISO 6346) in the document. */
                    readonly container?: string;
                    /** @description The id after which the page starts. The newest document comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Page"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Bill of lading: reads one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Document */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        /**
         * Issues a bill of lading to its first holder, or in the place of surrendered bills to whoever held them.
         * @description Roles: carrier-agent. From nothing to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the tokens are those of the papers that the document names, under all keys that the ledger has
         *     - the shipment, if one is named, is visible to the caller, authentic and genuine
         *     - the document of shipping instructions, if one is named, is visible to the caller, authentic and genuine
         *     - each bill in whose place it is issued is visible to the caller, authentic and genuine
         *     - each bill that was issued in the same place before is visible to the caller, authentic and genuine
         *     - the carrier code of the document is one of the caller’s organisation
         *     - its dates are possible: none in the future or long ago, and goods on board soon after the issue
         *     - the parties that are named are of exporters or banks
         *     - an endorsee is named if the document names one beside its shipper, and a consignee only if it is not to order
         *     - only an electronic bill of lading is in the register of title
         *     - the shipping instructions are of the caller’s organisation as carrier
         *     - their draft is approved, and not issued yet but as a bill that was recalled
         *     - the bill is issued to their shipper, its consignee and endorsee read them, and all who read them see what it replaces
         *     - the document is the approved draft, but for what is added at the issue
         *     - the bills in whose place it is issued are of the caller’s organisation
         *     - they are surrendered for amendment
         *     - the carrier has delivered nothing of their goods, and customs does not hold them
         *     - it is issued to whoever surrendered them, and its other parties see them
         *     - title stays with who had it, goes to who surrendered them, or to whom that party named
         *     - they are not attached to a master bill
         *     - the bills that replace the same one are named, a bill is either split or combined, and the last of 64 parts has the rest
         *     - together they have no more goods than the bills that they replace, and one that combines has all
         *     - if they are pledged, all are for one claim, and it is electronic and made out to order, too
         *     - a pledged bill is split only if its pledgee consented to that
         *     - no other bill in force has this carrier and number
         *     - no bill of its number had the same transportDocumentSubReference before; a bill that replaces none can have none after a recall
         *     - each party to which it is issued or made out, if named with a party, is one that its organisation knows
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description Made by the client (ULID). To repeat a request changes nothing. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "transportDocumentReference": "HHL71800000",
                     *         "transportDocumentStatus": "ISSUED",
                     *         "transportDocumentTypeCode": "BOL",
                     *         "isShippedOnBoardType": true,
                     *         "isElectronic": true,
                     *         "isToOrder": false,
                     *         "shippedOnBoardDate": "2020-12-12",
                     *         "termsAndConditions": "Any reference in...",
                     *         "receiptTypeAtOrigin": "CY",
                     *         "deliveryTypeAtDestination": "CY",
                     *         "cargoMovementTypeAtOrigin": "FCL",
                     *         "cargoMovementTypeAtDestination": "FCL",
                     *         "issueDate": "2020-12-12",
                     *         "carrierCode": "MMCU",
                     *         "carrierCodeListProvider": "NMFTA",
                     *         "transports": {
                     *           "plannedArrivalDate": "2024-06-07",
                     *           "plannedDepartureDate": "2024-06-03",
                     *           "portOfLoading": {
                     *             "locationName": "Hamburg",
                     *             "UNLocationCode": "DEHAM"
                     *           },
                     *           "portOfDischarge": {
                     *             "locationName": "Hamburg",
                     *             "UNLocationCode": "DEHAM"
                     *           },
                     *           "vesselVoyages": [
                     *             {
                     *               "vesselName": "King of the Seas",
                     *               "carrierExportVoyageNumber": "2103S"
                     *             }
                     *           ]
                     *         },
                     *         "invoicePayableAt": {
                     *           "UNLocationCode": "NLAMS"
                     *         },
                     *         "partyContactDetails": [
                     *           {
                     *             "name": "Henrik",
                     *             "phone": "+45 51801234"
                     *           }
                     *         ],
                     *         "documentParties": {
                     *           "shipper": {
                     *             "partyName": "IKEA Denmark",
                     *             "identifyingCodes": [
                     *               {
                     *                 "codeListProvider": "W3C",
                     *                 "partyCode": "MSK"
                     *               }
                     *             ]
                     *           },
                     *           "consignee": {
                     *             "partyName": "IKEA Denmark",
                     *             "identifyingCodes": [
                     *               {
                     *                 "codeListProvider": "W3C",
                     *                 "partyCode": "MSK"
                     *               }
                     *             ]
                     *           },
                     *           "issuingParty": {
                     *             "partyName": "Asseco Denmark",
                     *             "address": {
                     *               "street": "Ruijggoordweg",
                     *               "city": "Amsterdam",
                     *               "countryCode": "NL"
                     *             },
                     *             "identifyingCodes": [
                     *               {
                     *                 "codeListProvider": "W3C",
                     *                 "partyCode": "MSK"
                     *               }
                     *             ]
                     *           }
                     *         },
                     *         "consignmentItems": [
                     *           {
                     *             "carrierBookingReference": "ABC709951",
                     *             "descriptionOfGoods": [
                     *               "blue shoes size 47"
                     *             ],
                     *             "HSCodes": [
                     *               "851713"
                     *             ],
                     *             "cargoItems": [
                     *               {
                     *                 "equipmentReference": "APZU4812090",
                     *                 "cargoGrossWeight": {
                     *                   "value": 2400,
                     *                   "unit": "KGM"
                     *                 },
                     *                 "outerPackaging": {
                     *                   "numberOfPackages": 18,
                     *                   "description": "Drum, steel"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "utilizedTransportEquipments": [
                     *           {
                     *             "equipment": {
                     *               "equipmentReference": "APZU4812090"
                     *             },
                     *             "isShipperOwned": true,
                     *             "seals": [
                     *               {
                     *                 "number": "VET123"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "input": {
                     *         "issueTo": {
                     *           "msp": "ExportersMSP",
                     *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         },
                     *         "consignee": {
                     *           "msp": "ExportersMSP",
                     *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["BillOfLading"];
                        readonly input: {
                            readonly issueTo: {
                                readonly msp: string;
                                readonly party: string;
                            };
                            readonly consignee?: {
                                readonly msp: string;
                                readonly party: string;
                            };
                            readonly endorsee?: {
                                readonly msp: string;
                                readonly party: string;
                            };
                            /**
                             * @default MIRROR
                             * @enum {string}
                             */
                            readonly titleMode?: "MIRROR" | "REGISTRY_OF_RECORD";
                            readonly shipment?: string;
                            readonly shippingInstructions?: string;
                            /** @default [] */
                            readonly replaces?: readonly string[];
                            /** @default [] */
                            readonly siblings?: readonly string[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Taken */
                readonly 201: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description History */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["History"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issues a bill of lading to its first holder, or in the place of surrendered bills to whoever held them.
         * @description Roles: carrier-agent. From nothing to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the tokens are those of the papers that the document names, under all keys that the ledger has
         *     - the shipment, if one is named, is visible to the caller, authentic and genuine
         *     - the document of shipping instructions, if one is named, is visible to the caller, authentic and genuine
         *     - each bill in whose place it is issued is visible to the caller, authentic and genuine
         *     - each bill that was issued in the same place before is visible to the caller, authentic and genuine
         *     - the carrier code of the document is one of the caller’s organisation
         *     - its dates are possible: none in the future or long ago, and goods on board soon after the issue
         *     - the parties that are named are of exporters or banks
         *     - an endorsee is named if the document names one beside its shipper, and a consignee only if it is not to order
         *     - only an electronic bill of lading is in the register of title
         *     - the shipping instructions are of the caller’s organisation as carrier
         *     - their draft is approved, and not issued yet but as a bill that was recalled
         *     - the bill is issued to their shipper, its consignee and endorsee read them, and all who read them see what it replaces
         *     - the document is the approved draft, but for what is added at the issue
         *     - the bills in whose place it is issued are of the caller’s organisation
         *     - they are surrendered for amendment
         *     - the carrier has delivered nothing of their goods, and customs does not hold them
         *     - it is issued to whoever surrendered them, and its other parties see them
         *     - title stays with who had it, goes to who surrendered them, or to whom that party named
         *     - they are not attached to a master bill
         *     - the bills that replace the same one are named, a bill is either split or combined, and the last of 64 parts has the rest
         *     - together they have no more goods than the bills that they replace, and one that combines has all
         *     - if they are pledged, all are for one claim, and it is electronic and made out to order, too
         *     - a pledged bill is split only if its pledgee consented to that
         *     - no other bill in force has this carrier and number
         *     - no bill of its number had the same transportDocumentSubReference before; a bill that replaces none can have none after a recall
         *     - each party to which it is issued or made out, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "transportDocumentReference": "HHL71800000",
                     *         "transportDocumentStatus": "ISSUED",
                     *         "transportDocumentTypeCode": "BOL",
                     *         "isShippedOnBoardType": true,
                     *         "isElectronic": true,
                     *         "isToOrder": false,
                     *         "shippedOnBoardDate": "2020-12-12",
                     *         "termsAndConditions": "Any reference in...",
                     *         "receiptTypeAtOrigin": "CY",
                     *         "deliveryTypeAtDestination": "CY",
                     *         "cargoMovementTypeAtOrigin": "FCL",
                     *         "cargoMovementTypeAtDestination": "FCL",
                     *         "issueDate": "2020-12-12",
                     *         "carrierCode": "MMCU",
                     *         "carrierCodeListProvider": "NMFTA",
                     *         "transports": {
                     *           "plannedArrivalDate": "2024-06-07",
                     *           "plannedDepartureDate": "2024-06-03",
                     *           "portOfLoading": {
                     *             "locationName": "Hamburg",
                     *             "UNLocationCode": "DEHAM"
                     *           },
                     *           "portOfDischarge": {
                     *             "locationName": "Hamburg",
                     *             "UNLocationCode": "DEHAM"
                     *           },
                     *           "vesselVoyages": [
                     *             {
                     *               "vesselName": "King of the Seas",
                     *               "carrierExportVoyageNumber": "2103S"
                     *             }
                     *           ]
                     *         },
                     *         "invoicePayableAt": {
                     *           "UNLocationCode": "NLAMS"
                     *         },
                     *         "partyContactDetails": [
                     *           {
                     *             "name": "Henrik",
                     *             "phone": "+45 51801234"
                     *           }
                     *         ],
                     *         "documentParties": {
                     *           "shipper": {
                     *             "partyName": "IKEA Denmark",
                     *             "identifyingCodes": [
                     *               {
                     *                 "codeListProvider": "W3C",
                     *                 "partyCode": "MSK"
                     *               }
                     *             ]
                     *           },
                     *           "consignee": {
                     *             "partyName": "IKEA Denmark",
                     *             "identifyingCodes": [
                     *               {
                     *                 "codeListProvider": "W3C",
                     *                 "partyCode": "MSK"
                     *               }
                     *             ]
                     *           },
                     *           "issuingParty": {
                     *             "partyName": "Asseco Denmark",
                     *             "address": {
                     *               "street": "Ruijggoordweg",
                     *               "city": "Amsterdam",
                     *               "countryCode": "NL"
                     *             },
                     *             "identifyingCodes": [
                     *               {
                     *                 "codeListProvider": "W3C",
                     *                 "partyCode": "MSK"
                     *               }
                     *             ]
                     *           }
                     *         },
                     *         "consignmentItems": [
                     *           {
                     *             "carrierBookingReference": "ABC709951",
                     *             "descriptionOfGoods": [
                     *               "blue shoes size 47"
                     *             ],
                     *             "HSCodes": [
                     *               "851713"
                     *             ],
                     *             "cargoItems": [
                     *               {
                     *                 "equipmentReference": "APZU4812090",
                     *                 "cargoGrossWeight": {
                     *                   "value": 2400,
                     *                   "unit": "KGM"
                     *                 },
                     *                 "outerPackaging": {
                     *                   "numberOfPackages": 18,
                     *                   "description": "Drum, steel"
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         ],
                     *         "utilizedTransportEquipments": [
                     *           {
                     *             "equipment": {
                     *               "equipmentReference": "APZU4812090"
                     *             },
                     *             "isShipperOwned": true,
                     *             "seals": [
                     *               {
                     *                 "number": "VET123"
                     *               }
                     *             ]
                     *           }
                     *         ]
                     *       },
                     *       "input": {
                     *         "issueTo": {
                     *           "msp": "ExportersMSP",
                     *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         },
                     *         "consignee": {
                     *           "msp": "ExportersMSP",
                     *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["BillOfLading"];
                        readonly input: {
                            readonly issueTo: {
                                readonly msp: string;
                                readonly party: string;
                            };
                            readonly consignee?: {
                                readonly msp: string;
                                readonly party: string;
                            };
                            readonly endorsee?: {
                                readonly msp: string;
                                readonly party: string;
                            };
                            /**
                             * @default MIRROR
                             * @enum {string}
                             */
                            readonly titleMode?: "MIRROR" | "REGISTRY_OF_RECORD";
                            readonly shipment?: string;
                            readonly shippingInstructions?: string;
                            /** @default [] */
                            readonly replaces?: readonly string[];
                            /** @default [] */
                            readonly siblings?: readonly string[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/accept-issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes the bill as it was issued; from then on the carrier can recall it only with the holder’s consent.
         * @description Roles: shipper, bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the possessor
         *     - the document is ISSUED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/note-on-board": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Notes the day on which goods that were received for shipment were loaded on board.
         * @description Roles: carrier-agent. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing carrier
         *     - the document is ISSUED
         *     - the bill is not with a bank that examines it under a credit
         *     - the goods were received for shipment, and not yet noted as on board
         *     - the day is not before the receipt
         *     - with that day the dates of the document are possible
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "shippedOnBoardDate": "2026-11-24"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            /** Format: date */
                            readonly shippedOnBoardDate: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/disclose": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Shows the bill to another organisation: a bank that is to verify it, or customs.
         * @description Roles: shipper, bank-officer. From ISSUED, PENDING_SURRENDER_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT to ISSUED, PENDING_SURRENDER_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the possessor or the title holder
         *     - the document is ISSUED, PENDING_SURRENDER_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, or SURRENDERED_FOR_AMENDMENT
         *     - the organisation to which it is shown is a member
         *     - that organisation, or that party of it, does not see the bill yet
         *     - the party to which it is shown, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "to": {
                     *           "msp": "ExportersMSP"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly to: {
                                readonly msp: string;
                                readonly party?: string;
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/attach": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Attaches a file to the bill by its hash, such as the carrier’s own PDF; the file does not go on the ledger.
         * @description Roles: carrier-agent, shipper, bank-officer. From ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT to ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent, shipper, or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing carrier, or is the possessor or the title holder
         *     - the document is ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, or SURRENDERED_FOR_AMENDMENT
         *     - the visualisation of the bill is the carrier’s
         *     - the file is not attached yet
         *     - the caller’s organisation has attached fewer than 16 files, and all but the carrier fewer than 48
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *         "kind": "VISUALISATION",
                     *         "mediaType": "application/pdf"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly sha256: string;
                            /** @enum {string} */
                            readonly kind: "VISUALISATION" | "SUPPORTING_DOCUMENT";
                            /** @enum {string} */
                            readonly mediaType: "application/pdf" | "image/jpeg" | "image/png" | "image/tiff" | "application/xml" | "application/json";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/offer-transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Offers possession of the bill to another party, with title if it endorses it too, and shows it to that party.
         * @description Roles: shipper, bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the possessor
         *     - the document is ISSUED
         *     - the original is electronic
         *     - the bill is not pledged, or its pledgee consented to this as the last thing that was done with it
         *     - its pledgee has not taken it by enforcing the pledge, or the pledge’s terms allow a sale
         *     - the bill is not with a bank that examines it under a credit
         *     - the bill is not on offer
         *     - a sea waybill is not transferred
         *     - a pledgee that has taken the bill offers it with title
         *     - title is endorsed by the title holder of a bill to order, or as the title holder has named it
         *     - the party to which it is offered is of an exporter or a bank
         *     - the offer lapses in the future
         *     - the party to which it is offered, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "to": {
                     *           "msp": "ExportersMSP"
                     *         },
                     *         "expires": "2026-12-31T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly to: {
                                readonly msp: string;
                                readonly party?: string;
                            };
                            /** @enum {string} */
                            readonly endorsement?: "ENDORSE" | "ENDORSE_TO_ORDER" | "BLANK_ENDORSE";
                            /** Format: date-time */
                            readonly expires: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/accept-transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accepts an offered bill: possession passes, and title as it was offered; whoever had it sees it no longer.
         * @description Roles: shipper, bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - if the bill is on offer, it is offered to the caller
         *     - the document is ISSUED
         *     - the bill is on offer for a transfer
         *     - the offer has not lapsed
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/decline-offer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Declines an offer of the bill, for a reason; who saw the bill by it alone sees it no longer.
         * @description Roles: shipper, bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - if the bill is on offer, it is offered to the caller
         *     - the document is ISSUED
         *     - the bill is on offer
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "reasonCode": "NOT_EXPECTED"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            /** @enum {string} */
                            readonly reasonCode: "NOT_EXPECTED" | "WRONG_PARTY" | "DOCUMENT_WRONG" | "TERMS_NOT_AGREED" | "OTHER";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/return-transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Returns a bill that was just taken over to whoever had it before, for a reason; title goes back with it.
         * @description Roles: shipper, bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the possessor
         *     - the document is ISSUED
         *     - the original is electronic
         *     - the bill is not pledged
         *     - its pledgee has not taken it by enforcing the pledge
         *     - the bill is not with a bank that examines it under a credit
         *     - the bill is not on offer
         *     - nothing was done with the bill since it was taken over
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "reasonCode": "NOT_EXPECTED"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            /** @enum {string} */
                            readonly reasonCode: "NOT_EXPECTED" | "WRONG_PARTY" | "DOCUMENT_WRONG" | "TERMS_NOT_AGREED" | "OTHER";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/withdraw-offer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraws an open offer of the bill, lapsed or not; who saw the bill by it alone sees it no longer.
         * @description Roles: shipper, bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the possessor
         *     - the document is ISSUED
         *     - the bill is on offer
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/endorse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Endorses the bill to another party, which has title from then on; possession stays.
         * @description Roles: shipper, bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the possessor
         *     - the document is ISSUED
         *     - the possessor is the title holder
         *     - the bill is made out to order, and can be endorsed further
         *     - the original is electronic
         *     - the bill is not pledged
         *     - its pledgee has not taken it by enforcing the pledge
         *     - the bill is not with a bank that examines it under a credit
         *     - the bill is not on offer
         *     - the party named is of an exporter or a bank
         *     - title without possession is endorsed to a name
         *     - the party named, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "to": {
                     *           "msp": "ExportersMSP",
                     *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         },
                     *         "endorsement": "ENDORSE"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly to: {
                                readonly msp: string;
                                readonly party: string;
                            };
                            /** @enum {string} */
                            readonly endorsement: "ENDORSE" | "ENDORSE_TO_ORDER" | "BLANK_ENDORSE";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/nominate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Names the party to which the possessor may hand the bill with title; a later nomination replaces it.
         * @description Roles: shipper, bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the title holder
         *     - the document is ISSUED
         *     - the bill is made out to order, and can be endorsed further
         *     - the original is electronic
         *     - the bill is not pledged
         *     - its pledgee has not taken it by enforcing the pledge
         *     - the bill is not with a bank that examines it under a credit
         *     - the bill is not on offer
         *     - the party named is of an exporter or a bank
         *     - the party named, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "to": {
                     *           "msp": "ExportersMSP",
                     *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         },
                     *         "endorsement": "ENDORSE"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly to: {
                                readonly msp: string;
                                readonly party: string;
                            };
                            /** @enum {string} */
                            readonly endorsement: "ENDORSE" | "ENDORSE_TO_ORDER" | "BLANK_ENDORSE";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/sign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Signs the bill, which passes nothing: the endorsement chain shows it.
         * @description Roles: shipper, bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the possessor or the title holder
         *     - the document is ISSUED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/offer-pledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Offers the bill to a bank as security for one claim; the bank takes it by reserving a claim on this version.
         * @description Roles: shipper. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the possessor
         *     - the document is ISSUED
         *     - the possessor is the title holder
         *     - the bill is made out to order, and can be endorsed further
         *     - the original is electronic
         *     - the bill is not pledged
         *     - its pledgee has not taken it by enforcing the pledge
         *     - the bill is not with a bank that examines it under a credit
         *     - the bill is not on offer
         *     - the bill was not honoured under a credit
         *     - the organisation to which it is offered is a bank
         *     - that bank sees the bill
         *     - the offer lapses in the future
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "to": "ExportersMSP",
                     *         "expires": "2026-12-31T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly to: string;
                            /** Format: date-time */
                            readonly expires: string;
                            readonly enforcement?: {
                                /** Format: date */
                                readonly maturity: string;
                                readonly noticeDays: number;
                                readonly remedies: readonly ("SELL" | "SURRENDER")[];
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/consent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Consents to one action on the pledged bill, which stays pledged; anything else that is done with the bill ends the consent.
         * @description Roles: bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the bill is pledged to the caller’s bank
         *     - the document is ISSUED
         *     - the bill is not with a bank that examines it under a credit
         *     - the bill is not on offer
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "to": "TRANSFER"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            /** @enum {string} */
                            readonly to: "TRANSFER" | "AMENDMENT" | "SPLIT" | "DELIVERY";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/enforce": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes possession and title of a pledged bill whose claim is in default, after the notice, to sell or surrender it.
         * @description Roles: bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the claim for which the bill is pledged, if it is pledged, exists, and is authentic and genuine
         *     - the bill is pledged to the caller’s bank
         *     - the document is ISSUED
         *     - the pledge was offered with terms for its enforcement
         *     - the bill is not with a bank that examines it under a credit
         *     - the bill was not honoured under a credit
         *     - the claim is of the pledgee, and is FINANCED or PARTLY_REPAID
         *     - a default of the claim is declared, and the notice has run out
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/surrender-for-delivery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Returns the bill to the carrier to take delivery of the goods.
         * @description Roles: shipper, bank-officer. From ISSUED to PENDING_SURRENDER_FOR_DELIVERY. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the possessor
         *     - the document is ISSUED
         *     - the original is electronic
         *     - the bill is not pledged, or its pledgee consented to this as the last thing that was done with it
         *     - its pledgee has not taken it by enforcing the pledge, or the pledge’s terms allow a surrender
         *     - the bill is not with a bank that examines it under a credit
         *     - the bill is not on offer
         *     - the possessor has title, or is the shipper of a straight bill
         *     - a sea waybill is delivered without a surrender
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/surrender-for-amendment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Returns the bill to the carrier to have it amended, split, combined, switched, or put on paper.
         * @description Roles: shipper, bank-officer. From ISSUED to PENDING_SURRENDER_FOR_AMENDMENT. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the possessor
         *     - the document is ISSUED
         *     - the original is electronic
         *     - the bill is not pledged, or its pledgee consented to this as the last thing that was done with it
         *     - its pledgee has not taken it by enforcing the pledge
         *     - the bill is not with a bank that examines it under a credit
         *     - the bill is not on offer
         *     - the possessor has title, or is the shipper of a straight bill
         *     - no house bill is attached to it
         *     - the party to which it is to be made out, if one is named, is of an exporter or a bank
         *     - a pledged bill is not put on paper
         *     - the party to which it is to be made out, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: {
                            /** @enum {string} */
                            readonly reasonCode?: "SWTP" | "COD" | "SWI";
                            readonly madeOutTo?: {
                                readonly msp: string;
                                readonly party: string;
                            };
                        };
                        readonly details?: {
                            readonly comments?: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/accept-surrender": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accepts the surrendered bill.
         * @description Roles: carrier-agent. From PENDING_SURRENDER_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT to SURRENDERED_FOR_DELIVERY, SURRENDERED_FOR_AMENDMENT. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing carrier
         *     - the document is PENDING_SURRENDER_FOR_DELIVERY or PENDING_SURRENDER_FOR_AMENDMENT
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/reject-surrender": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Refuses the surrendered bill, or gives up an amendment; possession returns to whoever surrendered it.
         * @description Roles: carrier-agent. From PENDING_SURRENDER_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing carrier
         *     - the document is PENDING_SURRENDER_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, or SURRENDERED_FOR_AMENDMENT
         *     - no bill was issued in its place
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "reasonCode": "FREIGHT_UNPAID"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            /** @enum {string} */
                            readonly reasonCode: "FREIGHT_UNPAID" | "GOODS_NOT_ARRIVED" | "OUTSIDE_DELIVERY_AREA" | "AMENDMENT_NOT_POSSIBLE" | "OTHER";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/convert-to-paper": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Records that the bill was issued on paper; nothing more happens to it on the ledger.
         * @description Roles: carrier-agent. From SURRENDERED_FOR_AMENDMENT to PAPER. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing carrier
         *     - the document is SURRENDERED_FOR_AMENDMENT
         *     - the holder surrendered it to have it on paper
         *     - no bill was issued in its place
         *     - the carrier has delivered nothing of the goods
         *     - customs does not hold the goods
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/consent-to-void": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Consents that the carrier makes the bill void; anything else that is done with the bill ends the consent.
         * @description Roles: shipper, bank-officer. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the possessor
         *     - the document is ISSUED
         *     - the possessor is the title holder
         *     - the bill is not pledged
         *     - its pledgee has not taken it by enforcing the pledge
         *     - the bill is not with a bank that examines it under a credit
         *     - the bill is not on offer
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/void": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes a misissued bill void: alone until somebody has taken it, then with the holder’s consent.
         * @description Roles: carrier-agent. From ISSUED to VOIDED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing carrier
         *     - the document is ISSUED
         *     - the bill is not pledged
         *     - the bill is not with a bank that examines it under a credit
         *     - the bill is not on offer
         *     - no house bill is attached to it
         *     - the carrier has delivered nothing of the goods
         *     - customs does not hold the goods
         *     - the bill was not honoured under a credit
         *     - nobody has taken it, or its holder consented and nothing was done with it since
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "reasonCode": "MISISSUED"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            /** @enum {string} */
                            readonly reasonCode: "MISISSUED" | "WRONG_DATA" | "CARRIAGE_CANCELLED" | "OTHER";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/hold-goods": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stops the delivery of the goods while customs holds a declaration of them; the carrier sees that it does.
         * @description Roles: customs-officer. From ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT to ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT. Requirements, in the order in which they are checked:
         *     - the caller has the role customs-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the declaration is visible to the caller, authentic and genuine
         *     - each bill from this one back to the declared one exists, and is authentic and genuine
         *     - the bill was shown to the caller’s customs authority
         *     - the document is ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, or SURRENDERED_FOR_AMENDMENT
         *     - the declaration is of this bill, or of one in whose place this one stands
         *     - customs holds it
         *     - no more than 64 declarations of a bill are held
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "declaration": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly declaration: string;
                            /** @default [] */
                            readonly through?: readonly string[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/release-goods": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lets the carrier deliver the goods again: customs has released the declaration for which it held them.
         * @description Roles: customs-officer. From ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT to ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT. Requirements, in the order in which they are checked:
         *     - the caller has the role customs-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the declaration is visible to the caller, authentic and genuine
         *     - the bill was shown to the caller’s customs authority
         *     - the document is ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT, or SURRENDERED_FOR_AMENDMENT
         *     - the goods are held for the declaration
         *     - customs has released it
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "declaration": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly declaration: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/deliver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Records that the goods were delivered against the bill, which is spent.
         * @description Roles: carrier-agent. From ISSUED, SURRENDERED_FOR_DELIVERY to ACCOMPLISHED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing carrier
         *     - the document is ISSUED or SURRENDERED_FOR_DELIVERY
         *     - the bill is surrendered, or is a sea waybill
         *     - customs does not hold the goods
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/deliver-containers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Records that some containers were delivered against the bill, which is spent with the last of them.
         * @description Roles: carrier-agent. From ISSUED, SURRENDERED_FOR_DELIVERY to ISSUED, SURRENDERED_FOR_DELIVERY, ACCOMPLISHED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing carrier
         *     - the document is ISSUED or SURRENDERED_FOR_DELIVERY
         *     - the bill is surrendered, or is a sea waybill
         *     - customs does not hold the goods
         *     - they are containers of the bill that were not delivered before
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "containers": [
                     *           ""
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            readonly containers: readonly string[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/deliver-against-indemnity": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Records that the goods were delivered against a letter of indemnity, without the bill, which stays out.
         * @description Roles: carrier-agent. From ISSUED, PENDING_SURRENDER_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT to ISSUED, PENDING_SURRENDER_FOR_DELIVERY, PENDING_SURRENDER_FOR_AMENDMENT. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing carrier
         *     - the document is ISSUED, PENDING_SURRENDER_FOR_DELIVERY, or PENDING_SURRENDER_FOR_AMENDMENT
         *     - the goods were not delivered against a letter before
         *     - customs does not hold the goods
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "indemnity": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly indemnity: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/attach-house": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Attaches a house bill to its master bill: the organisation that holds the master has issued it.
         * @description Roles: carrier-agent. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the house bill is visible to the caller, authentic and genuine
         *     - each house bill that is attached already is visible to the caller, authentic and genuine
         *     - the caller is of the organisation that has the bill, or has title by it
         *     - the document is ISSUED
         *     - the bill is not pledged
         *     - the bill is not with a bank that examines it under a credit
         *     - the carrier has delivered nothing of the goods
         *     - the house bill was issued by the caller’s organisation
         *     - the house bill is ISSUED, neither pledged nor presented, and nothing of it is delivered
         *     - a house bill is attached once; it is not a master bill, and a master bill is not a house bill
         *     - fewer than 64 house bills are attached
         *     - every organisation that must endorse sees the master bill and all of its house bills
         *     - all house bills together have no more goods than the master bill, in its containers with its seals
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "house": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly house: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/detach-house": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Detaches a house bill from its master bill: one that is void, or that goes back to be amended.
         * @description Roles: carrier-agent. From ISSUED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the house bill is visible to the caller, authentic and genuine
         *     - the caller is of the organisation that has the bill, or has title by it
         *     - the document is ISSUED
         *     - the house bill is attached
         *     - the house bill is VOIDED or SURRENDERED_FOR_AMENDMENT, and no bill was issued in its place
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "house": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly house: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bills-of-lading/{id}/retokenise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives the document tokens under the next keys of the members; its maker’s gateway does it by itself, and nothing else changes.
         * @description Roles: gateway, carrier-agent. From ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, ACCOMPLISHED, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT, VOIDED, PAPER to ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, ACCOMPLISHED, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT, VOIDED, PAPER. Requirements, in the order in which they are checked:
         *     - the caller has the role gateway or carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing carrier
         *     - the document is ISSUED, PENDING_SURRENDER_FOR_DELIVERY, SURRENDERED_FOR_DELIVERY, ACCOMPLISHED, PENDING_SURRENDER_FOR_AMENDMENT, SURRENDERED_FOR_AMENDMENT, VOIDED, or PAPER
         *     - the tokens are under the next keys, or under the present ones if there are no next ones
         *     - the document has no tokens under these keys yet
         *     - they are those of its number and sub-reference
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Letter of credit: lists those that the caller may see */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly status?: "APPLIED" | "DECLINED" | "ISSUED" | "ADVISED" | "CONFIRMED" | "FULLY_DRAWN" | "CANCELLED" | "EXPIRED" | "CLOSED";
                    /** @description The name or the IMO number of a vessel in the document. */
                    readonly vessel?: string;
                    /** @description The number of an export voyage in the document. */
                    readonly voyage?: string;
                    /** @description The id of a bill that the document belongs to. */
                    readonly bill?: string;
                    /** @description The number of a container (ISO 6346) in the document. */
                    readonly container?: string;
                    /** @description The id after which the page starts. The newest document comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Page"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Letter of credit: reads one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Document */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        /**
         * Applies for a credit: the applicant itself, or the issuing bank for a customer that is not a member; or transfers one.
         * @description Roles: shipper, bank-officer. From nothing to APPLIED, ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the tokens are those of the number that the document gets, if it gets one
         *     - the credit to transfer, if one is named, is visible to the caller, authentic and genuine
         *     - issuing and advising bank are banks, the beneficiary is of an exporter
         *     - a bank that applies for its customer is the issuing bank
         *     - the BICs in the terms are those of the banks that the request names
         *     - nothing is drawn or amended yet
         *     - for a transfer: the caller is of the advising bank
         *     - for a transfer: the credit is advised or confirmed, and open
         *     - for a transfer: its beneficiary has asked for it, between the same banks
         *     - for a transfer: the credit says that it is transferable
         *     - for a transfer: it changes only terms that may be changed
         *     - for a transfer: its amount is left of the credit
         *     - for a transfer: it keeps the number of the credit, or has one that no credit of these banks has
         *     - the beneficiary, if named with a party, is one that its organisation knows
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description Made by the client (ULID). To repeat a request changes nothing. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "terms": {
                     *           "creditNumber": "LC2026-0117",
                     *           "form": "IRREVOCABLE",
                     *           "applicableRules": "UCP_LATEST_VERSION",
                     *           "issueDate": "2026-11-24",
                     *           "expiryDate": "2026-11-24",
                     *           "expiryPlace": {
                     *             "text": "+SIGNED INVOICE IN 3 COPIES",
                     *             "calendar": "KR"
                     *           },
                     *           "applicant": {
                     *             "name": "HANKANG STEEL CO LTD"
                     *           },
                     *           "beneficiary": {
                     *             "name": "HANKANG STEEL CO LTD"
                     *           },
                     *           "issuingBank": {
                     *             "bic": "NARUKRSE"
                     *           },
                     *           "amount": {
                     *             "currency": "USD",
                     *             "amountMinor": 25000000
                     *           },
                     *           "availableWith": {},
                     *           "availableBy": "SIGHT_PAYMENT",
                     *           "goods": {
                     *             "description": [
                     *               "HOT ROLLED STEEL COILS"
                     *             ]
                     *           },
                     *           "documentsRequired": [
                     *             {
                     *               "kind": "BILL_OF_LADING",
                     *               "originals": 0,
                     *               "copies": 0,
                     *               "text": "+SIGNED INVOICE IN 3 COPIES",
                     *               "isUnderstood": true
                     *             }
                     *           ],
                     *           "confirmation": "CONFIRM"
                     *         }
                     *       },
                     *       "input": {
                     *         "issuingBank": "ExportersMSP",
                     *         "advisingBank": "ExportersMSP",
                     *         "beneficiary": {
                     *           "msp": "ExportersMSP"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["LetterOfCredit"];
                        readonly input: {
                            readonly issuingBank: string;
                            readonly advisingBank: string;
                            readonly beneficiary: {
                                readonly msp: string;
                                readonly party?: string;
                            };
                            readonly transferOf?: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Taken */
                readonly 201: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description History */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["History"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/apply": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Applies for a credit: the applicant itself, or the issuing bank for a customer that is not a member; or transfers one.
         * @description Roles: shipper, bank-officer. From nothing to APPLIED, ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer
         *     - the tokens are those of the number that the document gets, if it gets one
         *     - the credit to transfer, if one is named, is visible to the caller, authentic and genuine
         *     - issuing and advising bank are banks, the beneficiary is of an exporter
         *     - a bank that applies for its customer is the issuing bank
         *     - the BICs in the terms are those of the banks that the request names
         *     - nothing is drawn or amended yet
         *     - for a transfer: the caller is of the advising bank
         *     - for a transfer: the credit is advised or confirmed, and open
         *     - for a transfer: its beneficiary has asked for it, between the same banks
         *     - for a transfer: the credit says that it is transferable
         *     - for a transfer: it changes only terms that may be changed
         *     - for a transfer: its amount is left of the credit
         *     - for a transfer: it keeps the number of the credit, or has one that no credit of these banks has
         *     - the beneficiary, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "terms": {
                     *           "creditNumber": "LC2026-0117",
                     *           "form": "IRREVOCABLE",
                     *           "applicableRules": "UCP_LATEST_VERSION",
                     *           "issueDate": "2026-11-24",
                     *           "expiryDate": "2026-11-24",
                     *           "expiryPlace": {
                     *             "text": "+SIGNED INVOICE IN 3 COPIES",
                     *             "calendar": "KR"
                     *           },
                     *           "applicant": {
                     *             "name": "HANKANG STEEL CO LTD"
                     *           },
                     *           "beneficiary": {
                     *             "name": "HANKANG STEEL CO LTD"
                     *           },
                     *           "issuingBank": {
                     *             "bic": "NARUKRSE"
                     *           },
                     *           "amount": {
                     *             "currency": "USD",
                     *             "amountMinor": 25000000
                     *           },
                     *           "availableWith": {},
                     *           "availableBy": "SIGHT_PAYMENT",
                     *           "goods": {
                     *             "description": [
                     *               "HOT ROLLED STEEL COILS"
                     *             ]
                     *           },
                     *           "documentsRequired": [
                     *             {
                     *               "kind": "BILL_OF_LADING",
                     *               "originals": 0,
                     *               "copies": 0,
                     *               "text": "+SIGNED INVOICE IN 3 COPIES",
                     *               "isUnderstood": true
                     *             }
                     *           ],
                     *           "confirmation": "CONFIRM"
                     *         }
                     *       },
                     *       "input": {
                     *         "issuingBank": "ExportersMSP",
                     *         "advisingBank": "ExportersMSP",
                     *         "beneficiary": {
                     *           "msp": "ExportersMSP"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["LetterOfCredit"];
                        readonly input: {
                            readonly issuingBank: string;
                            readonly advisingBank: string;
                            readonly beneficiary: {
                                readonly msp: string;
                                readonly party?: string;
                            };
                            readonly transferOf?: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issues the credit: the bank is irrevocably bound, and the advising bank sees it.
         * @description Roles: bank-officer. From APPLIED to ISSUED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing bank
         *     - the document is APPLIED
         *     - the tokens are those of the number that the document gets, if it gets one
         *     - the bank has issued no other credit under its number, whatever became of it
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Declines the application, with a reason.
         * @description Roles: bank-officer. From APPLIED to DECLINED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing bank
         *     - the document is APPLIED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "reason": "The documents are financed by another bank."
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            readonly reason: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/advise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Advises the credit to the beneficiary, who sees it from then on.
         * @description Roles: bank-officer. From ISSUED to ADVISED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the advising bank
         *     - the document is ISSUED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/confirm": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Adds the advising bank’s confirmation.
         * @description Roles: bank-officer. From ADVISED to CONFIRMED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the advising bank
         *     - the document is ADVISED
         *     - the issuing bank asks for confirmation or allows it
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/request-transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Asks the advising bank to transfer the credit to a second beneficiary; asking again replaces the request.
         * @description Roles: shipper. From ADVISED, CONFIRMED to ADVISED, CONFIRMED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the beneficiary
         *     - the document is ADVISED or CONFIRMED
         *     - the credit is not a transfer of another one: a second beneficiary cannot transfer further
         *     - the second beneficiary is of an exporter
         *     - the second beneficiary, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "to": {
                     *           "msp": "ExportersMSP"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly to: {
                                readonly msp: string;
                                readonly party?: string;
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/consent-to-cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Agrees to cancel the credit; it is cancelled when all have agreed who must.
         * @description Roles: bank-officer, shipper. From ADVISED, CONFIRMED to ADVISED, CONFIRMED, CANCELLED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer or shipper
         *     - the caller may see the document, and it is authentic and genuine
         *     - each presentation under the credit is visible to the caller, authentic and genuine
         *     - the caller is of the issuing bank, the confirming bank, or the beneficiary
         *     - the document is ADVISED or CONFIRMED
         *     - the caller has not agreed to cancel the credit as it is now
         *     - no presentation is open
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/expire": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ends a credit whose expiry date, rolled over bank holidays, has passed.
         * @description Roles: bank-officer. From ISSUED, ADVISED, CONFIRMED to EXPIRED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - each presentation under the credit is visible to the caller, authentic and genuine
         *     - the caller is of the issuing or the advising bank
         *     - the document is ISSUED, ADVISED, or CONFIRMED
         *     - the expiry date has passed
         *     - no presentation is open
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Closes the file of a credit that has run out or is drawn.
         * @description Roles: bank-officer. From EXPIRED, FULLY_DRAWN, CANCELLED to CLOSED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing bank
         *     - the document is EXPIRED, FULLY_DRAWN, or CANCELLED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/letters-of-credit/{id}/retokenise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives the document tokens under the next keys of the members; its maker’s gateway does it by itself, and nothing else changes.
         * @description Roles: gateway, bank-officer. From ISSUED, ADVISED, CONFIRMED, FULLY_DRAWN, CANCELLED, EXPIRED, CLOSED to ISSUED, ADVISED, CONFIRMED, FULLY_DRAWN, CANCELLED, EXPIRED, CLOSED. Requirements, in the order in which they are checked:
         *     - the caller has the role gateway or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the bank that gave the credit its number
         *     - the document is ISSUED, ADVISED, CONFIRMED, FULLY_DRAWN, CANCELLED, EXPIRED, or CLOSED
         *     - the tokens are under the next keys, or under the present ones if there are no next ones
         *     - the document has no tokens under these keys yet
         *     - they are one token of its number
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credit-amendments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Amendment of a credit: lists those that the caller may see */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly status?: "OFFERED" | "ACCEPTED" | "REJECTED";
                    /** @description The name or the IMO number of a vessel in the document. */
                    readonly vessel?: string;
                    /** @description The number of an export voyage in the document. */
                    readonly voyage?: string;
                    /** @description The id of a bill that the document belongs to. */
                    readonly bill?: string;
                    /** @description The number of a container (ISO 6346) in the document. */
                    readonly container?: string;
                    /** @description The id after which the page starts. The newest document comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Page"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credit-amendments/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Amendment of a credit: reads one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Document */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        /**
         * Issues an amendment, by which the issuing bank is bound at once; the beneficiary is asked.
         * @description Roles: bank-officer. From nothing to OFFERED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the credit is visible to the caller, authentic and genuine
         *     - the caller is of the issuing bank
         *     - the credit is advised or confirmed, and open
         *     - the amendment starts from the present terms
         *     - the number of the credit stays the same
         *     - the BICs in the terms are those of the banks of the credit
         *     - the amended amount covers what is drawn and kept for presentations
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description Made by the client (ULID). To repeat a request changes nothing. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "number": 4,
                     *         "date": "2026-11-24",
                     *         "basis": 0,
                     *         "terms": {
                     *           "creditNumber": "LC2026-0117",
                     *           "form": "IRREVOCABLE",
                     *           "applicableRules": "UCP_LATEST_VERSION",
                     *           "issueDate": "2026-11-24",
                     *           "expiryDate": "2026-11-24",
                     *           "expiryPlace": {
                     *             "text": "+SIGNED INVOICE IN 3 COPIES",
                     *             "calendar": "KR"
                     *           },
                     *           "applicant": {
                     *             "name": "HANKANG STEEL CO LTD"
                     *           },
                     *           "beneficiary": {
                     *             "name": "HANKANG STEEL CO LTD"
                     *           },
                     *           "issuingBank": {
                     *             "bic": "NARUKRSE"
                     *           },
                     *           "amount": {
                     *             "currency": "USD",
                     *             "amountMinor": 25000000
                     *           },
                     *           "availableWith": {},
                     *           "availableBy": "SIGHT_PAYMENT",
                     *           "goods": {
                     *             "description": [
                     *               "HOT ROLLED STEEL COILS"
                     *             ]
                     *           },
                     *           "documentsRequired": [
                     *             {
                     *               "kind": "BILL_OF_LADING",
                     *               "originals": 0,
                     *               "copies": 0,
                     *               "text": "+SIGNED INVOICE IN 3 COPIES",
                     *               "isUnderstood": true
                     *             }
                     *           ],
                     *           "confirmation": "CONFIRM"
                     *         }
                     *       },
                     *       "input": {
                     *         "credit": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["CreditAmendment"];
                        readonly input: {
                            readonly credit: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Taken */
                readonly 201: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credit-amendments/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description History */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["History"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credit-amendments/{id}/offer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issues an amendment, by which the issuing bank is bound at once; the beneficiary is asked.
         * @description Roles: bank-officer. From nothing to OFFERED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the credit is visible to the caller, authentic and genuine
         *     - the caller is of the issuing bank
         *     - the credit is advised or confirmed, and open
         *     - the amendment starts from the present terms
         *     - the number of the credit stays the same
         *     - the BICs in the terms are those of the banks of the credit
         *     - the amended amount covers what is drawn and kept for presentations
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "number": 4,
                     *         "date": "2026-11-24",
                     *         "basis": 0,
                     *         "terms": {
                     *           "creditNumber": "LC2026-0117",
                     *           "form": "IRREVOCABLE",
                     *           "applicableRules": "UCP_LATEST_VERSION",
                     *           "issueDate": "2026-11-24",
                     *           "expiryDate": "2026-11-24",
                     *           "expiryPlace": {
                     *             "text": "+SIGNED INVOICE IN 3 COPIES",
                     *             "calendar": "KR"
                     *           },
                     *           "applicant": {
                     *             "name": "HANKANG STEEL CO LTD"
                     *           },
                     *           "beneficiary": {
                     *             "name": "HANKANG STEEL CO LTD"
                     *           },
                     *           "issuingBank": {
                     *             "bic": "NARUKRSE"
                     *           },
                     *           "amount": {
                     *             "currency": "USD",
                     *             "amountMinor": 25000000
                     *           },
                     *           "availableWith": {},
                     *           "availableBy": "SIGHT_PAYMENT",
                     *           "goods": {
                     *             "description": [
                     *               "HOT ROLLED STEEL COILS"
                     *             ]
                     *           },
                     *           "documentsRequired": [
                     *             {
                     *               "kind": "BILL_OF_LADING",
                     *               "originals": 0,
                     *               "copies": 0,
                     *               "text": "+SIGNED INVOICE IN 3 COPIES",
                     *               "isUnderstood": true
                     *             }
                     *           ],
                     *           "confirmation": "CONFIRM"
                     *         }
                     *       },
                     *       "input": {
                     *         "credit": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["CreditAmendment"];
                        readonly input: {
                            readonly credit: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credit-amendments/{id}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Accepts the amendment: the credit has the amended terms. Accepting a part of it is a rejection.
         * @description Roles: shipper. From OFFERED to ACCEPTED, REJECTED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the caller may see the document, and it is authentic and genuine
         *     - the credit is visible to the caller, authentic and genuine
         *     - the caller is the beneficiary
         *     - the document is OFFERED
         *     - for an acceptance of all parts: the amendment starts from the present terms
         *     - for an acceptance of all parts: the number of the credit stays the same
         *     - for an acceptance of all parts: the BICs in the terms are those of the banks of the credit
         *     - for an acceptance of all parts: the amended amount covers what is drawn and kept for presentations
         *     - for an acceptance of all parts: the credit is advised or confirmed, and open
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "parts": "ALL"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            /** @enum {string} */
                            readonly parts: "ALL" | "SOME";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credit-amendments/{id}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rejects the amendment: the credit stays as it was.
         * @description Roles: shipper. From OFFERED to REJECTED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the beneficiary
         *     - the document is OFFERED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/credit-amendments/{id}/extend-confirmation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Extends the confirmation to the amendment.
         * @description Roles: bank-officer. From OFFERED, ACCEPTED to OFFERED, ACCEPTED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the confirming bank
         *     - the document is OFFERED or ACCEPTED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Presentation: lists those that the caller may see */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly status?: "PRESENTED" | "COMPLYING" | "DISCREPANT" | "WAIVER_REQUESTED" | "WAIVED" | "REFUSED" | "PRECLUDED" | "ACCEPTED" | "DEFERRED_UNDERTAKEN" | "PAID" | "RETURNED" | "WITHDRAWN" | "REPLACED";
                    /** @description The name or the IMO number of a vessel in the document. */
                    readonly vessel?: string;
                    /** @description The number of an export voyage in the document. */
                    readonly voyage?: string;
                    /** @description The id of a bill that the document belongs to. */
                    readonly bill?: string;
                    /** @description The number of a container (ISO 6346) in the document. */
                    readonly container?: string;
                    /** @description The id after which the page starts. The newest document comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Page"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Presentation: reads one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Document */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        /**
         * Presents documents under a credit, first or again in place of refused ones; the amount is kept for them.
         * @description Roles: shipper. From nothing to PRESENTED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the credit is visible to the caller, authentic and genuine
         *     - each bill on the ledger that is presented is visible to the caller, authentic and genuine
         *     - the presentation that is replaced, if one is named, is visible to the caller, authentic and genuine
         *     - the caller is the beneficiary of the credit
         *     - the credit is advised or confirmed, and open
         *     - the bank is one of the credit’s
         *     - a presentation that is replaced is of the same credit
         *     - a presentation that is replaced was refused, returned or withdrawn
         *     - the bank does not hold the bills of a presentation that is replaced
         *     - the caller has each bill, which is in force and free
         *     - the amount is in the currency of the credit
         *     - something is left of the credit for it
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description Made by the client (ULID). To repeat a request changes nothing. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "number": 4,
                     *         "amount": {
                     *           "currency": "USD",
                     *           "amountMinor": 25000000
                     *         },
                     *         "presentedOn": "2026-11-24",
                     *         "medium": "PAPER",
                     *         "documents": [
                     *           {
                     *             "kind": "BILL_OF_LADING",
                     *             "issueDate": "2026-11-24",
                     *             "consignee": {
                     *               "name": "HANKANG STEEL CO LTD"
                     *             },
                     *             "isToOrder": true,
                     *             "form": "SHIPPED",
                     *             "vesselName": "NARU PIONEER",
                     *             "portOfLoading": {
                     *               "name": "HANKANG STEEL CO LTD"
                     *             },
                     *             "portOfDischarge": {
                     *               "name": "HANKANG STEEL CO LTD"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "input": {
                     *         "credit": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
                     *         "bank": "ExportersMSP",
                     *         "billOfLading": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["Presentation"];
                        readonly input: {
                            readonly credit: string;
                            readonly bank: string;
                            readonly billOfLading?: string;
                            readonly replaces?: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Taken */
                readonly 201: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description History */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["History"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/present": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Presents documents under a credit, first or again in place of refused ones; the amount is kept for them.
         * @description Roles: shipper. From nothing to PRESENTED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the credit is visible to the caller, authentic and genuine
         *     - each bill on the ledger that is presented is visible to the caller, authentic and genuine
         *     - the presentation that is replaced, if one is named, is visible to the caller, authentic and genuine
         *     - the caller is the beneficiary of the credit
         *     - the credit is advised or confirmed, and open
         *     - the bank is one of the credit’s
         *     - a presentation that is replaced is of the same credit
         *     - a presentation that is replaced was refused, returned or withdrawn
         *     - the bank does not hold the bills of a presentation that is replaced
         *     - the caller has each bill, which is in force and free
         *     - the amount is in the currency of the credit
         *     - something is left of the credit for it
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "number": 4,
                     *         "amount": {
                     *           "currency": "USD",
                     *           "amountMinor": 25000000
                     *         },
                     *         "presentedOn": "2026-11-24",
                     *         "medium": "PAPER",
                     *         "documents": [
                     *           {
                     *             "kind": "BILL_OF_LADING",
                     *             "issueDate": "2026-11-24",
                     *             "consignee": {
                     *               "name": "HANKANG STEEL CO LTD"
                     *             },
                     *             "isToOrder": true,
                     *             "form": "SHIPPED",
                     *             "vesselName": "NARU PIONEER",
                     *             "portOfLoading": {
                     *               "name": "HANKANG STEEL CO LTD"
                     *             },
                     *             "portOfDischarge": {
                     *               "name": "HANKANG STEEL CO LTD"
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "input": {
                     *         "credit": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
                     *         "bank": "ExportersMSP",
                     *         "billOfLading": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["Presentation"];
                        readonly input: {
                            readonly credit: string;
                            readonly bank: string;
                            readonly billOfLading?: string;
                            readonly replaces?: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes the documents back until the bank has found that they comply, or waived; the bills come back with them.
         * @description Roles: shipper. From PRESENTED, DISCREPANT, WAIVER_REQUESTED, REFUSED to WITHDRAWN. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the caller may see the document, and it is authentic and genuine
         *     - the credit is visible to the caller, authentic and genuine
         *     - each bill on the ledger that is presented is visible to the caller, authentic and genuine
         *     - the caller is the beneficiary
         *     - the document is PRESENTED, DISCREPANT, WAIVER_REQUESTED, or REFUSED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/examine": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Determines whether the presentation complies; judges what the rules find or leave to a person.
         * @description Roles: bank-officer. From PRESENTED to COMPLYING, DISCREPANT. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the credit is visible to the caller, authentic and genuine
         *     - each bill on the ledger that is presented is visible to the caller, authentic and genuine
         *     - the caller is of the bank that examines
         *     - the document is PRESENTED
         *     - a presentation that complies has a reasoned judgement on every rule that finds otherwise or leaves it to a person
         *     - a presentation that does not comply has a discrepancy
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "determination": "COMPLYING"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            /** @enum {string} */
                            readonly determination: "COMPLYING" | "DISCREPANT";
                        };
                        readonly details?: {
                            /** @default [] */
                            readonly judgements?: readonly {
                                readonly rule: string;
                                /** @enum {string} */
                                readonly verdict: "COMPLIES" | "DISCREPANT";
                                readonly reason: string;
                            }[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/forward": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Passes the documents on to the issuing bank, which examines them in its own five banking days.
         * @description Roles: bank-officer. From PRESENTED, COMPLYING, DISCREPANT to PRESENTED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the credit is visible to the caller, authentic and genuine
         *     - each bill on the ledger that is presented is visible to the caller, authentic and genuine
         *     - the caller is of the bank that examines, and not of the issuing bank
         *     - the document is PRESENTED, COMPLYING, or DISCREPANT
         *     - no bill is pledged to another bank than the issuing bank
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/request-waiver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Asks for a waiver of the discrepancies; the time for a notice goes on.
         * @description Roles: bank-officer. From DISCREPANT to WAIVER_REQUESTED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the bank that examines
         *     - the document is DISCREPANT
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/waive": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Waives the discrepancies: the applicant, or the issuing bank for it.
         * @description Roles: bank-officer, shipper. From DISCREPANT, WAIVER_REQUESTED, REFUSED to WAIVED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer or shipper
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the issuing bank, or the applicant
         *     - the document is DISCREPANT, WAIVER_REQUESTED, or REFUSED
         *     - if the documents were refused, the bank holds their bills
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/refuse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives the single notice of refusal; the bills go back unless the bank holds them. A notice after the fifth banking day precludes the bank instead.
         * @description Roles: bank-officer. From DISCREPANT, WAIVER_REQUESTED to REFUSED, PRECLUDED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - each bill on the ledger that is presented is visible to the caller, authentic and genuine
         *     - the caller is of the bank that examines
         *     - the document is DISCREPANT or WAIVER_REQUESTED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "discrepancies": [
                     *           "LATE SHIPMENT"
                     *         ],
                     *         "disposal": "HOLDING_FOR_INSTRUCTIONS"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            readonly discrepancies: readonly string[];
                            /** @enum {string} */
                            readonly disposal: "HOLDING_FOR_INSTRUCTIONS" | "HOLDING_FOR_WAIVER" | "RETURNING" | "AS_INSTRUCTED";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/serve-remarks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Serves remarks that were stated by their hash while a party’s peer did not sign; it is the same text.
         * @description Roles: bank-officer. From PRESENTED, COMPLYING, DISCREPANT, WAIVER_REQUESTED, WAIVED, REFUSED, PRECLUDED, ACCEPTED, DEFERRED_UNDERTAKEN, PAID, RETURNED, WITHDRAWN, REPLACED to PRESENTED, COMPLYING, DISCREPANT, WAIVER_REQUESTED, WAIVED, REFUSED, PRECLUDED, ACCEPTED, DEFERRED_UNDERTAKEN, PAID, RETURNED, WITHDRAWN, REPLACED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the bank that examines, or that passed the documents on
         *     - the document is PRESENTED, COMPLYING, DISCREPANT, WAIVER_REQUESTED, WAIVED, REFUSED, PRECLUDED, ACCEPTED, DEFERRED_UNDERTAKEN, PAID, RETURNED, WITHDRAWN, or REPLACED
         *     - the remarks of that version were stated by their hash, and are not served yet
         *     - they are the remarks whose hash was stated
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "version": 2
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly version: number;
                        };
                        readonly details?: {
                            /** @default [] */
                            readonly judgements?: readonly {
                                readonly rule: string;
                                /** @enum {string} */
                                readonly verdict: "COMPLIES" | "DISCREPANT";
                                readonly reason: string;
                            }[];
                        } | {
                            readonly discrepancies: readonly string[];
                            /** @enum {string} */
                            readonly disposal: "HOLDING_FOR_INSTRUCTIONS" | "HOLDING_FOR_WAIVER" | "RETURNING" | "AS_INSTRUCTED";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/return-documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Returns refused documents; the amount is no longer kept for them.
         * @description Roles: bank-officer. From REFUSED to RETURNED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the credit is visible to the caller, authentic and genuine
         *     - each bill on the ledger that is presented is visible to the caller, authentic and genuine
         *     - the caller is of the bank that refused
         *     - the document is REFUSED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/honour": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Honours or negotiates: pays at sight, accepts a draft, or undertakes to pay later; the bills go to the issuing bank.
         * @description Roles: bank-officer. From COMPLYING, WAIVED, PRECLUDED to PAID, ACCEPTED, DEFERRED_UNDERTAKEN. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the credit is visible to the caller, authentic and genuine
         *     - each bill on the ledger that is presented is visible to the caller, authentic and genuine
         *     - the caller is of the bank that examines
         *     - the document is COMPLYING, WAIVED, or PRECLUDED
         *     - the bank has each bill that was presented
         *     - no bill is pledged to another bank than the issuing bank
         *     - the amount is no more than the credit keeps for this presentation
         *     - a presentation that complies, or whose refusal came late, is honoured in full
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "by": "SIGHT",
                     *         "amount": {
                     *           "currency": "USD",
                     *           "amountMinor": 25000000
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            /** @enum {string} */
                            readonly by: "SIGHT" | "NEGOTIATION" | "ACCEPTANCE" | "DEFERRED";
                            readonly amount: {
                                /** @enum {string} */
                                readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                                readonly amountMinor: number;
                            };
                            /** Format: date */
                            readonly maturity?: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/presentations/{id}/pay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pays what was accepted or undertaken.
         * @description Roles: bank-officer. From ACCEPTED, DEFERRED_UNDERTAKEN to PAID. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the bank that bound itself
         *     - the document is ACCEPTED or DEFERRED_UNDERTAKEN
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Financing claim: lists those that the caller may see */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly status?: "RESERVED" | "FINANCED" | "PARTLY_REPAID" | "RELEASED" | "CANCELLED" | "EXPIRED" | "REFUSED" | "CHALLENGED" | "UNANSWERED";
                    /** @description The name or the IMO number of a vessel in the document. */
                    readonly vessel?: string;
                    /** @description The number of an export voyage in the document. */
                    readonly voyage?: string;
                    /** @description The id of a bill that the document belongs to. */
                    readonly bill?: string;
                    /** @description The number of a container (ISO 6346) in the document. */
                    readonly container?: string;
                    /** @description The id after which the page starts. The newest document comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Page"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Financing claim: reads one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Document */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        /**
         * Locks documents for financing: reserves them and pledges all bills among them, or records the refusal if a live claim excludes one.
         * @description Roles: bank-officer. From nothing to RESERVED, REFUSED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the tokens are those of the papers that the document names, under all keys that the ledger has
         *     - each bill on the ledger that is security is visible to the caller, authentic and genuine
         *     - each bill on the ledger that is only named is visible to the caller, authentic and genuine
         *     - each refused claim that is named is visible to the caller, authentic and genuine
         *     - each refused claim that a dispute has cleared is visible to the caller, authentic and genuine
         *     - each master or house bill that is named exists, and is authentic and genuine
         *     - the claim that is replaced, if one is named, is visible to the caller, authentic and genuine
         *     - the consent, if one is named, is visible to the caller, authentic and genuine
         *     - the applicant is of an exporter or a bank
         *     - nothing is repaid yet
         *     - the request names the version in which each bill that is security is offered, and no other bill
         *     - the master and house bills of these bills are named, but for those that are security themselves
         *     - each refused claim that is named is of this bank
         *     - each refused claim that a dispute has cleared has the same document
         *     - the claim names a consent if it takes papers as security, and none if it takes only bills on the ledger
         *     - the consent is of the applicant, to this bank
         *     - the consent is OPEN
         *     - the consent has not lapsed
         *     - the consent is to each paper that the claim takes as security, and to the amount
         *     - the tokens of each bill on the ledger are those of its own record
         *     - each part of a paper is sealed as the document states it
         *     - the lenders, if the document names them, are banks, and this bank is one of them
         *     - the claim that is replaced is in the version that the request names
         *     - it is RESERVED, FINANCED or PARTLY_REPAID
         *     - it is a claim of this bank, or its bank has offered it to this bank in this version
         *     - the offer has not lapsed
         *     - it does not wait itself to replace another claim
         *     - its applicant is that of the new claim
         *     - in a take-over or sale, all papers that it takes are taken
         *     - each lender that has joined it is a lender of the new claim
         *     - the holder has offered each bill to this bank, and the offer has not lapsed, unless its pledge passes on
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description Made by the client (ULID). To repeat a request changes nothing. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "product": "NEGOTIATION",
                     *         "amount": {
                     *           "currency": "USD",
                     *           "amountMinor": 25000000
                     *         },
                     *         "advanceRateBasisPoints": 8000,
                     *         "security": [
                     *           {
                     *             "kind": "BILL_ON_LEDGER",
                     *             "billOfLading": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *           }
                     *         ],
                     *         "applicant": {
                     *           "msp": "ExportersMSP",
                     *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["FinancingClaim"];
                        readonly input?: {
                            /** @default {} */
                            readonly billVersions?: {
                                readonly [key: string]: number;
                            };
                            /** @default [] */
                            readonly unanswered?: readonly string[];
                            /** @default [] */
                            readonly cleared?: readonly string[];
                            /** @default [] */
                            readonly linked?: readonly string[];
                            readonly consent?: string;
                            readonly replaces?: {
                                readonly claim: string;
                                readonly version: number;
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Taken */
                readonly 201: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description History */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["History"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/reserve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Locks documents for financing: reserves them and pledges all bills among them, or records the refusal if a live claim excludes one.
         * @description Roles: bank-officer. From nothing to RESERVED, REFUSED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the tokens are those of the papers that the document names, under all keys that the ledger has
         *     - each bill on the ledger that is security is visible to the caller, authentic and genuine
         *     - each bill on the ledger that is only named is visible to the caller, authentic and genuine
         *     - each refused claim that is named is visible to the caller, authentic and genuine
         *     - each refused claim that a dispute has cleared is visible to the caller, authentic and genuine
         *     - each master or house bill that is named exists, and is authentic and genuine
         *     - the claim that is replaced, if one is named, is visible to the caller, authentic and genuine
         *     - the consent, if one is named, is visible to the caller, authentic and genuine
         *     - the applicant is of an exporter or a bank
         *     - nothing is repaid yet
         *     - the request names the version in which each bill that is security is offered, and no other bill
         *     - the master and house bills of these bills are named, but for those that are security themselves
         *     - each refused claim that is named is of this bank
         *     - each refused claim that a dispute has cleared has the same document
         *     - the claim names a consent if it takes papers as security, and none if it takes only bills on the ledger
         *     - the consent is of the applicant, to this bank
         *     - the consent is OPEN
         *     - the consent has not lapsed
         *     - the consent is to each paper that the claim takes as security, and to the amount
         *     - the tokens of each bill on the ledger are those of its own record
         *     - each part of a paper is sealed as the document states it
         *     - the lenders, if the document names them, are banks, and this bank is one of them
         *     - the claim that is replaced is in the version that the request names
         *     - it is RESERVED, FINANCED or PARTLY_REPAID
         *     - it is a claim of this bank, or its bank has offered it to this bank in this version
         *     - the offer has not lapsed
         *     - it does not wait itself to replace another claim
         *     - its applicant is that of the new claim
         *     - in a take-over or sale, all papers that it takes are taken
         *     - each lender that has joined it is a lender of the new claim
         *     - the holder has offered each bill to this bank, and the offer has not lapsed, unless its pledge passes on
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "product": "NEGOTIATION",
                     *         "amount": {
                     *           "currency": "USD",
                     *           "amountMinor": 25000000
                     *         },
                     *         "advanceRateBasisPoints": 8000,
                     *         "security": [
                     *           {
                     *             "kind": "BILL_ON_LEDGER",
                     *             "billOfLading": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *           }
                     *         ],
                     *         "applicant": {
                     *           "msp": "ExportersMSP",
                     *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["FinancingClaim"];
                        readonly input?: {
                            /** @default {} */
                            readonly billVersions?: {
                                readonly [key: string]: number;
                            };
                            /** @default [] */
                            readonly unanswered?: readonly string[];
                            /** @default [] */
                            readonly cleared?: readonly string[];
                            /** @default [] */
                            readonly linked?: readonly string[];
                            readonly consent?: string;
                            readonly replaces?: {
                                readonly claim: string;
                                readonly version: number;
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/join": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Agrees to lend the part that the document states; from then on the claim changes only with this lender.
         * @description Roles: bank-officer. From RESERVED to RESERVED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of a lender beside the claimant
         *     - the document is RESERVED
         *     - this lender has not answered yet
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/decline-share": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Declines to lend the part that the document states: the claim cannot be financed with these lenders.
         * @description Roles: bank-officer. From RESERVED to RESERVED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of a lender beside the claimant
         *     - the document is RESERVED
         *     - this lender has not answered yet
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/extend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Holds the reservation for another 24 hours, once.
         * @description Roles: bank-officer. From RESERVED to RESERVED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is RESERVED
         *     - the reservation was not extended before
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approves a reserved claim in spite of what was found HIGH: by another officer than the one who reserved it.
         * @description Roles: bank-officer. From RESERVED to RESERVED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is RESERVED
         *     - a rule found something HIGH, and nobody has approved the claim
         *     - the caller is another officer than the one who reserved it
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "reasonCode": "CLEARED_WITH_OTHER_BANK"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            /** @enum {string} */
                            readonly reasonCode: "CLEARED_WITH_OTHER_BANK" | "CLEARED_WITH_ISSUER" | "CLEARED_BY_PAPERS";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/finance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Records that the bank has financed on the reserved documents. The claim that this one replaces ends with it, and its pledges pass on.
         * @description Roles: bank-officer. From RESERVED to FINANCED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the claim that is replaced, if there is one, exists, and is authentic and genuine
         *     - each bill that is pledged for it exists, and is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is RESERVED
         *     - a second officer has approved the claim, if a rule found something HIGH
         *     - each lender has joined, if there are several
         *     - nothing was done with the claim that is replaced since this one was reserved
         *     - if it was offered, the offer has not lapsed
         *     - the bills that stand in the place of a pledged one are named, and no others
         *     - each bill whose pledge passes on is pledged still, ISSUED and free of other rights, and this bank sees it
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: {
                            /** @default [] */
                            readonly bills?: readonly string[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/repay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Records that a part of the financing is repaid; its bills stay pledged until the claim is released.
         * @description Roles: bank-officer. From FINANCED, PARTLY_REPAID to PARTLY_REPAID. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is FINANCED or PARTLY_REPAID
         *     - it is less than what is not repaid yet, in the currency of the financing
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "amount": {
                     *           "currency": "USD",
                     *           "amountMinor": 25000000
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            readonly amount: {
                                /** @enum {string} */
                                readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                                readonly amountMinor: number;
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Releases the documents after repayment; the pledge of each bill ends with the claim.
         * @description Roles: bank-officer. From FINANCED, PARTLY_REPAID to RELEASED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - each bill that is pledged for the claim exists, and is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is FINANCED or PARTLY_REPAID
         *     - the bills that stand in the place of a pledged one are named, and no others
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "reasonCode": "REPAID"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            /** @default [] */
                            readonly bills?: readonly string[];
                            /** @enum {string} */
                            readonly reasonCode: "REPAID" | "REFINANCED";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives the reservation up; the pledge of each bill ends with it, and the applicant’s consent is open again, once.
         * @description Roles: bank-officer. From RESERVED to CANCELLED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - each bill that is pledged for the claim exists, and is authentic and genuine
         *     - the consent on which the claim rests, if there is one, exists, and is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is RESERVED
         *     - the bills that stand in the place of a pledged one are named, and no others
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: {
                            /** @default [] */
                            readonly bills?: readonly string[];
                            /**
                             * @default WITHDRAWN
                             * @enum {string}
                             */
                            readonly reasonCode?: "WITHDRAWN" | "ENTERED_IN_ERROR" | "WITHDRAWN_ON_SUSPICION";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/expire": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ends a reservation whose time is over; the pledge of each bill ends with it, and the applicant’s consent is open again, once.
         * @description Roles: bank-officer, shipper. From RESERVED to EXPIRED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer or shipper, or is the gateway that signs for one
         *     - the caller may see the document, and it is authentic and genuine
         *     - each bill that is pledged for the claim exists, and is authentic and genuine
         *     - the consent on which the claim rests, if there is one, exists, and is authentic and genuine
         *     - the caller is of the claimant, or the applicant, for whom its gateway signs
         *     - the document is RESERVED
         *     - the bills that stand in the place of a pledged one are named, and no others
         *     - the reservation’s time is over
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: {
                            /** @default [] */
                            readonly bills?: readonly string[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/offer-transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Offers the claim to another bank, for a take-over of the loan or a sale, and shows it to that bank; any other step of the claim ends the offer.
         * @description Roles: bank-officer. From FINANCED, PARTLY_REPAID to FINANCED, PARTLY_REPAID. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is FINANCED or PARTLY_REPAID
         *     - the organisation to which it is offered is another bank
         *     - this bank is the only lender
         *     - the offer lapses in the future
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "kind": "TAKE_OVER",
                     *         "to": "ExportersMSP",
                     *         "expires": "2026-12-31T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            /** @enum {string} */
                            readonly kind: "TAKE_OVER" | "SALE";
                            readonly to: string;
                            /** Format: date-time */
                            readonly expires: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/withdraw-transfer": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Withdraws the offer of the claim, lapsed or not; who saw the claim by it alone sees it no longer.
         * @description Roles: bank-officer. From FINANCED, PARTLY_REPAID to FINANCED, PARTLY_REPAID. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is FINANCED or PARTLY_REPAID
         *     - the claim is on offer
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/declare-default": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Declares that the financing is due and not repaid: after the notice, the pledges of its bills can be enforced.
         * @description Roles: bank-officer. From FINANCED, PARTLY_REPAID to FINANCED, PARTLY_REPAID. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - each bill that was pledged for the claim exists, and is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is FINANCED or PARTLY_REPAID
         *     - a bill is pledged for the claim with terms for its enforcement
         *     - the last day to repay is over, in UTC
         *     - no default is declared yet
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/cure": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ends a declared default: the pledge can be enforced only after another declaration and its notice.
         * @description Roles: bank-officer. From FINANCED, PARTLY_REPAID to FINANCED, PARTLY_REPAID. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is FINANCED or PARTLY_REPAID
         *     - a default is declared
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/challenge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Challenges a claim that stood against this one: its bank opens it within 72 hours, or it no longer excludes the challenger.
         * @description Roles: bank-officer. From REFUSED, CHALLENGED, UNANSWERED to CHALLENGED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the challenged claim exists, and is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is REFUSED, CHALLENGED, or UNANSWERED
         *     - the challenged claim is of another bank, and holds a paper of this one
         *     - the challenged claim is RESERVED, FINANCED or PARTLY_REPAID
         *     - the challenged claim is not open to this bank
         *     - this claim has not challenged it before
         *     - this claim has challenged fewer than 64 claims
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "claim": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly claim: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Opens the claim to a bank that has challenged or disputes it, also after the claim has ended: that bank gets the document, and what is live goes on to exclude it.
         * @description Roles: bank-officer. From RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, EXPIRED, REFUSED, CHALLENGED, UNANSWERED to RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, EXPIRED, REFUSED, CHALLENGED, UNANSWERED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the other claim exists, and is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, EXPIRED, REFUSED, CHALLENGED, or UNANSWERED
         *     - the other claim disputes this one, or challenges it, or challenges another one of this bank on the same paper
         *     - this claim is not open to its bank yet
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "claim": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly claim: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/record-unanswered": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Records that a challenged claim was not opened in time: it no longer excludes this bank.
         * @description Roles: bank-officer. From CHALLENGED, UNANSWERED to UNANSWERED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the challenged claim exists, and is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is CHALLENGED or UNANSWERED
         *     - this claim has challenged it
         *     - the challenged claim is not open to this bank
         *     - the time to open it is over
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "claim": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly claim: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/dispute": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Agrees to compare this claim with one of another bank by the documents of both: when that bank has opened its claim to this one, `settle` compares them.
         * @description Roles: bank-officer. From RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, EXPIRED, REFUSED, CHALLENGED, UNANSWERED to RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, EXPIRED, REFUSED, CHALLENGED, UNANSWERED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the other claim exists, and is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, EXPIRED, REFUSED, CHALLENGED, or UNANSWERED
         *     - the other claim is of another bank, and meets this one by a rule that refuses or needs a second officer
         *     - this bank is the only lender
         *     - this claim does not dispute that one yet
         *     - this claim disputes fewer than 16 claims
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "claim": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly claim: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/settle": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Shows this claim to the bank of a disputed one that was opened to this bank, and compares both by their documents; both banks get the findings.
         * @description Roles: bank-officer. From RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, EXPIRED, REFUSED, CHALLENGED, UNANSWERED to RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, EXPIRED, REFUSED, CHALLENGED, UNANSWERED. Requirements, in the order in which they are checked:
         *     - the caller has the role bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the other claim is visible to the caller, authentic and genuine
         *     - the caller is of the claimant
         *     - the document is RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, EXPIRED, REFUSED, CHALLENGED, or UNANSWERED
         *     - this bank is the only lender
         *     - this claim disputes that one, and nothing has come of it yet
         *     - that claim was opened to this bank
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "claim": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly claim: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-claims/{id}/retokenise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives the document tokens under the next keys of the members; its maker’s gateway does it by itself, and nothing else changes.
         * @description Roles: gateway, bank-officer. From RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, EXPIRED to RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, EXPIRED. Requirements, in the order in which they are checked:
         *     - the caller has the role gateway or bank-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the claimant
         *     - the document is RESERVED, FINANCED, PARTLY_REPAID, RELEASED, CANCELLED, or EXPIRED
         *     - the tokens are under the next keys, or under the present ones if there are no next ones
         *     - the document has no tokens under these keys yet
         *     - they are those of the papers that the document names; without the document, those of papers of its kinds
         *     - each part of a paper is sealed as the document states it; without the document, none is stated
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-consents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Financing consent: lists those that the caller may see */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly status?: "OPEN" | "USED" | "WITHDRAWN" | "ENDED";
                    /** @description The name or the IMO number of a vessel in the document. */
                    readonly vessel?: string;
                    /** @description The number of an export voyage in the document. */
                    readonly voyage?: string;
                    /** @description The id of a bill that the document belongs to. */
                    readonly bill?: string;
                    /** @description The number of a container (ISO 6346) in the document. */
                    readonly container?: string;
                    /** @description The id after which the page starts. The newest document comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Page"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-consents/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Financing consent: reads one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Document */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        /**
         * Consents to one claim of one bank on the papers that the document names.
         * @description Roles: shipper, bank-officer. From nothing to OPEN. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer, or is the gateway that signs for one
         *     - the gateway of the applicant’s organisation signs, so that no certificate says who the applicant is
         *     - the applicant is of that organisation
         *     - the organisation to which it is given is a bank
         *     - that bank is another organisation than the applicant’s
         *     - it lapses in the future, within 90 days
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description Made by the client (ULID). To repeat a request changes nothing. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "applicant": {
                     *           "msp": "ExportersMSP",
                     *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         },
                     *         "papers": [
                     *           {
                     *             "kind": "PAPER_BILL",
                     *             "number": "HS-2026-0142"
                     *           }
                     *         ]
                     *       },
                     *       "input": {
                     *         "bank": "ExportersMSP",
                     *         "expires": "2026-12-31T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["FinancingConsent"];
                        readonly input: {
                            readonly bank: string;
                            /** Format: date-time */
                            readonly expires: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Taken */
                readonly 201: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-consents/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description History */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["History"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-consents/{id}/give": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Consents to one claim of one bank on the papers that the document names.
         * @description Roles: shipper, bank-officer. From nothing to OPEN. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer, or is the gateway that signs for one
         *     - the gateway of the applicant’s organisation signs, so that no certificate says who the applicant is
         *     - the applicant is of that organisation
         *     - the organisation to which it is given is a bank
         *     - that bank is another organisation than the applicant’s
         *     - it lapses in the future, within 90 days
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "applicant": {
                     *           "msp": "ExportersMSP",
                     *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         },
                     *         "papers": [
                     *           {
                     *             "kind": "PAPER_BILL",
                     *             "number": "HS-2026-0142"
                     *           }
                     *         ]
                     *       },
                     *       "input": {
                     *         "bank": "ExportersMSP",
                     *         "expires": "2026-12-31T00:00:00.000Z"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["FinancingConsent"];
                        readonly input: {
                            readonly bank: string;
                            /** Format: date-time */
                            readonly expires: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/financing-consents/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes an open consent back, lapsed or not.
         * @description Roles: shipper, bank-officer. From OPEN to WITHDRAWN. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper or bank-officer, or is the gateway that signs for one
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the applicant, for whom its gateway signs
         *     - the document is OPEN
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customs-declarations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Customs declaration: lists those that the caller may see */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly status?: "DECLARED" | "HELD" | "RELEASED";
                    /** @description The name or the IMO number of a vessel in the document. */
                    readonly vessel?: string;
                    /** @description The number of an export voyage in the document. */
                    readonly voyage?: string;
                    /** @description The id of a bill that the document belongs to. */
                    readonly bill?: string;
                    /** @description The number of a container (ISO 6346) in the document. */
                    readonly container?: string;
                    /** @description The id after which the page starts. The newest document comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Page"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customs-declarations/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Customs declaration: reads one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Document */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        /**
         * Files a declaration with customs.
         * @description Roles: shipper. From nothing to DECLARED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the organisation addressed is a customs authority
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description Made by the client (ULID). To repeat a request changes nothing. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "declarationNumber": "12345-26-123456M",
                     *         "date": "2026-11-24",
                     *         "officeId": "020",
                     *         "processType": "B",
                     *         "importType": "21",
                     *         "importUse": "11",
                     *         "paymentType": "LS",
                     *         "modeOfTransport": "10",
                     *         "declarantId": "A1B2C3D",
                     *         "importerId": "PACIFIC1234567",
                     *         "hsCode": "720839",
                     *         "countryOfDeparture": "KR",
                     *         "countryOfOrigin": "KR",
                     *         "taxRatePercent": "24000.5",
                     *         "taxType": "A",
                     *         "countryOfOriginIndicator": "Y",
                     *         "netMassKg": "24000.5",
                     *         "itemPrice": "24000.5",
                     *         "billOfLading": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       },
                     *       "input": {
                     *         "customs": "ExportersMSP"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["CustomsDeclaration"];
                        readonly input: {
                            readonly customs: string;
                            /** @default [] */
                            readonly links?: readonly {
                                /** @enum {string} */
                                readonly type: "shipment" | "bill-of-lading" | "letter-of-credit" | "credit-amendment" | "presentation" | "financing-claim" | "financing-consent" | "customs-declaration" | "party" | "transport-event" | "shipping-instructions";
                                readonly id: string;
                            }[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Taken */
                readonly 201: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customs-declarations/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description History */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["History"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customs-declarations/{id}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Files a declaration with customs.
         * @description Roles: shipper. From nothing to DECLARED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the organisation addressed is a customs authority
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "declarationNumber": "12345-26-123456M",
                     *         "date": "2026-11-24",
                     *         "officeId": "020",
                     *         "processType": "B",
                     *         "importType": "21",
                     *         "importUse": "11",
                     *         "paymentType": "LS",
                     *         "modeOfTransport": "10",
                     *         "declarantId": "A1B2C3D",
                     *         "importerId": "PACIFIC1234567",
                     *         "hsCode": "720839",
                     *         "countryOfDeparture": "KR",
                     *         "countryOfOrigin": "KR",
                     *         "taxRatePercent": "24000.5",
                     *         "taxType": "A",
                     *         "countryOfOriginIndicator": "Y",
                     *         "netMassKg": "24000.5",
                     *         "itemPrice": "24000.5",
                     *         "billOfLading": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *       },
                     *       "input": {
                     *         "customs": "ExportersMSP"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["CustomsDeclaration"];
                        readonly input: {
                            readonly customs: string;
                            /** @default [] */
                            readonly links?: readonly {
                                /** @enum {string} */
                                readonly type: "shipment" | "bill-of-lading" | "letter-of-credit" | "credit-amendment" | "presentation" | "financing-claim" | "financing-consent" | "customs-declaration" | "party" | "transport-event" | "shipping-instructions";
                                readonly id: string;
                            }[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customs-declarations/{id}/hold": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Holds the goods, with a reason code.
         * @description Roles: customs-officer. From DECLARED to HELD. Requirements, in the order in which they are checked:
         *     - the caller has the role customs-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the customs authority addressed
         *     - the document is DECLARED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "reasonCode": "INTENSIVE_EXAMINATION"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            /** @enum {string} */
                            readonly reasonCode: "INTENSIVE_EXAMINATION" | "INSUFFICIENT_PAPERWORK" | "DISCREPANCY_IN_PAPERWORK" | "DISCREPANCY_IN_PIECE_COUNT" | "RISK_SCREENING";
                            readonly remarks?: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customs-declarations/{id}/release": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Releases the goods, with a reason code.
         * @description Roles: customs-officer. From DECLARED, HELD to RELEASED. Requirements, in the order in which they are checked:
         *     - the caller has the role customs-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the customs authority addressed
         *     - the document is DECLARED or HELD
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "reasonCode": "DOCUMENTS_IN_ORDER"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            /** @enum {string} */
                            readonly reasonCode: "DOCUMENTS_IN_ORDER" | "EXAMINED" | "CORRECTED";
                            readonly remarks?: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/customs-declarations/{id}/serve-remarks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Serves remarks that were stated by their hash while a party’s peer did not sign; it is the same text.
         * @description Roles: customs-officer. From HELD, RELEASED to HELD, RELEASED. Requirements, in the order in which they are checked:
         *     - the caller has the role customs-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the customs authority addressed
         *     - the document is HELD or RELEASED
         *     - the remarks of that version were stated by their hash, and are not served yet
         *     - they are the remarks whose hash was stated
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "version": 2
                     *       },
                     *       "details": {
                     *         "reasonCode": "INTENSIVE_EXAMINATION"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly version: number;
                        };
                        readonly details: {
                            /** @enum {string} */
                            readonly reasonCode: "INTENSIVE_EXAMINATION" | "INSUFFICIENT_PAPERWORK" | "DISCREPANCY_IN_PAPERWORK" | "DISCREPANCY_IN_PIECE_COUNT" | "RISK_SCREENING";
                            readonly remarks?: string;
                        } | {
                            /** @enum {string} */
                            readonly reasonCode: "DOCUMENTS_IN_ORDER" | "EXAMINED" | "CORRECTED";
                            readonly remarks?: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/parties/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Directory entry: reads one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Document */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        /**
         * Registers a party of the own organisation: published, or shown to at least one other organisation.
         * @description Roles: shipper, bank-officer, carrier-agent, customs-officer. From nothing to ACTIVE. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper, bank-officer, carrier-agent, or customs-officer
         *     - it is the caller’s own party, or the caller’s role sees the whole organisation
         *     - whoever it is shown to is of a member organisation
         *     - it is published, or another organisation sees it
         *     - whoever it is shown to, if named with a party, is one that its organisation knows
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description Made by the client (ULID). To repeat a request changes nothing. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "partyName": "HANKANG STEEL CO LTD",
                     *         "identifyingCodes": [
                     *           {
                     *             "codeListProvider": "WAVE",
                     *             "partyCode": "did:web:hankang.example"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["Party"];
                        readonly input?: {
                            /** @default [] */
                            readonly showTo?: readonly {
                                readonly msp: string;
                                readonly party?: string;
                            }[];
                            /** @default false */
                            readonly published?: boolean;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Taken */
                readonly 201: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/parties/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description History */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["History"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/parties/{id}/register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Registers a party of the own organisation: published, or shown to at least one other organisation.
         * @description Roles: shipper, bank-officer, carrier-agent, customs-officer. From nothing to ACTIVE. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper, bank-officer, carrier-agent, or customs-officer
         *     - it is the caller’s own party, or the caller’s role sees the whole organisation
         *     - whoever it is shown to is of a member organisation
         *     - it is published, or another organisation sees it
         *     - whoever it is shown to, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "partyName": "HANKANG STEEL CO LTD",
                     *         "identifyingCodes": [
                     *           {
                     *             "codeListProvider": "WAVE",
                     *             "partyCode": "did:web:hankang.example"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["Party"];
                        readonly input?: {
                            /** @default [] */
                            readonly showTo?: readonly {
                                readonly msp: string;
                                readonly party?: string;
                            }[];
                            /** @default false */
                            readonly published?: boolean;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/parties/{id}/revise": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Replaces the entry by a new one, for everybody who sees it.
         * @description Roles: shipper, bank-officer, carrier-agent, customs-officer. From ACTIVE to ACTIVE. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper, bank-officer, carrier-agent, or customs-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the organisation of the party
         *     - the document is ACTIVE
         *     - it is the caller’s own party, or the caller’s role sees the whole organisation
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "entry": {
                     *           "partyName": "HANKANG STEEL CO LTD",
                     *           "identifyingCodes": [
                     *             {
                     *               "codeListProvider": "WAVE",
                     *               "partyCode": "did:web:hankang.example"
                     *             }
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            readonly entry: {
                                readonly partyName: string & (unknown & unknown);
                                readonly lei?: string;
                                /** @default [] */
                                readonly taxLegalReferences?: readonly {
                                    readonly type: string & (unknown & unknown);
                                    readonly countryCode: string;
                                    readonly value: string & (unknown & unknown);
                                }[];
                                /** @default [] */
                                readonly identifyingCodes?: readonly {
                                    /** @enum {string} */
                                    readonly codeListProvider: "WAVE" | "CARX" | "ESSD" | "IDT" | "BOLE" | "EDOX" | "IQAX" | "SECR" | "TRGO" | "ETEU" | "TRAC" | "BRIT" | "COVA" | "ETIT" | "KTNE" | "CRED" | "BLOC" | "DOCU" | "AEOT" | "SGTD" | "GSBN" | "WISE" | "GLEIF" | "W3C" | "DNB" | "FMC" | "DCSA" | "ZZZ";
                                    readonly partyCode: string & (unknown & unknown);
                                    readonly codeListName?: string & (unknown & unknown);
                                }[];
                                /** @enum {string} */
                                readonly eblPlatform?: "WAVE" | "CARX" | "ESSD" | "IDT" | "BOLE" | "EDOX" | "IQAX" | "SECR" | "TRGO" | "ETEU" | "TRAC" | "BRIT" | "COVA" | "ETIT" | "KTNE" | "CRED" | "BLOC" | "DOCU" | "AEOT" | "SGTD";
                                /** @default [] */
                                readonly bics?: readonly string[];
                                readonly address?: {
                                    readonly street: string & (unknown & unknown);
                                    readonly streetNumber?: string & (unknown & unknown);
                                    readonly floor?: string & (unknown & unknown);
                                    readonly postCode?: string & (unknown & unknown);
                                    readonly POBox?: string & (unknown & unknown);
                                    readonly city: string & (unknown & unknown);
                                    readonly UNLocationCode?: string;
                                    readonly stateRegion?: string & (unknown & unknown);
                                    readonly countryCode: string;
                                };
                                /** @default [] */
                                readonly actsFor?: readonly string[];
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/parties/{id}/disclose": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Shows the entry to another organisation.
         * @description Roles: shipper, bank-officer, carrier-agent, customs-officer. From ACTIVE to ACTIVE. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper, bank-officer, carrier-agent, or customs-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the organisation of the party
         *     - the document is ACTIVE
         *     - it is the caller’s own party, or the caller’s role sees the whole organisation
         *     - whoever it is shown to is of a member organisation
         *     - that organisation, or that party of it, does not see the entry yet
         *     - whoever it is shown to, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "to": {
                     *           "msp": "ExportersMSP"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly to: {
                                readonly msp: string;
                                readonly party?: string;
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/parties/{id}/publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Publishes the entry: every member of the channel reads it from then on.
         * @description Roles: shipper, bank-officer, carrier-agent, customs-officer. From ACTIVE to ACTIVE. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper, bank-officer, carrier-agent, or customs-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the organisation of the party
         *     - the document is ACTIVE
         *     - it is the caller’s own party, or the caller’s role sees the whole organisation
         *     - the entry is not published
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/parties/{id}/unpublish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes the entry out of the public record. Earlier blocks keep it, and whoever it is shown to reads it on.
         * @description Roles: shipper, bank-officer, carrier-agent, customs-officer. From ACTIVE to ACTIVE. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper, bank-officer, carrier-agent, or customs-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the organisation of the party
         *     - the document is ACTIVE
         *     - it is the caller’s own party, or the caller’s role sees the whole organisation
         *     - the entry is published
         *     - another organisation sees the entry
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/parties/{id}/close": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Closes the entry: no new document can name the party.
         * @description Roles: shipper, bank-officer, carrier-agent, customs-officer. From ACTIVE to CLOSED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper, bank-officer, carrier-agent, or customs-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the organisation of the party
         *     - the document is ACTIVE
         *     - it is the caller’s own party, or the caller’s role sees the whole organisation
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/transport-events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Transport event: lists those that the caller may see */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly status?: "RECORDED" | "RETRACTED" | "REPLACED";
                    /** @description The name or the IMO number of a vessel in the document. */
                    readonly vessel?: string;
                    /** @description The number of an export voyage in the document. */
                    readonly voyage?: string;
                    /** @description The id of a bill that the document belongs to. */
                    readonly bill?: string;
                    /** @description The number of a container (ISO 6346) in the document. */
                    readonly container?: string;
                    /** @description The id after which the page starts. The newest document comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Page"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/transport-events/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Transport event: reads one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Document */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        /**
         * Records an event of a container or a vessel for bills of the carrier.
         * @description Roles: carrier-agent. From nothing to RECORDED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the event that is replaced, if one is named, is visible to the caller, authentic and genuine
         *     - each bill is visible to the caller, authentic and genuine
         *     - each bill was issued by the caller’s organisation
         *     - the bills have the same parties
         *     - the container of an equipment event is in each of the bills
         *     - an actual event (ACT) is not in the future
         *     - an event that is replaced was recorded by the caller’s organisation
         *     - an event that is replaced is RECORDED
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description Made by the client (ULID). To repeat a request changes nothing. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "eventCreatedDateTime": "2026-11-24T14:35:00+09:00",
                     *         "eventClassifierCode": "ACT",
                     *         "eventDateTime": "2026-11-24T14:30:00+09:00",
                     *         "eventType": "EQUIPMENT",
                     *         "equipmentEventTypeCode": "GTIN",
                     *         "equipmentReference": "NARU3472484",
                     *         "emptyIndicatorCode": "EMPTY"
                     *       },
                     *       "input": {
                     *         "bills": [
                     *           "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["TransportEvent"];
                        readonly input: {
                            readonly bills: readonly string[];
                            readonly replaces?: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Taken */
                readonly 201: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/transport-events/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description History */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["History"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/transport-events/{id}/record": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Records an event of a container or a vessel for bills of the carrier.
         * @description Roles: carrier-agent. From nothing to RECORDED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the event that is replaced, if one is named, is visible to the caller, authentic and genuine
         *     - each bill is visible to the caller, authentic and genuine
         *     - each bill was issued by the caller’s organisation
         *     - the bills have the same parties
         *     - the container of an equipment event is in each of the bills
         *     - an actual event (ACT) is not in the future
         *     - an event that is replaced was recorded by the caller’s organisation
         *     - an event that is replaced is RECORDED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "eventCreatedDateTime": "2026-11-24T14:35:00+09:00",
                     *         "eventClassifierCode": "ACT",
                     *         "eventDateTime": "2026-11-24T14:30:00+09:00",
                     *         "eventType": "EQUIPMENT",
                     *         "equipmentEventTypeCode": "GTIN",
                     *         "equipmentReference": "NARU3472484",
                     *         "emptyIndicatorCode": "EMPTY"
                     *       },
                     *       "input": {
                     *         "bills": [
                     *           "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["TransportEvent"];
                        readonly input: {
                            readonly bills: readonly string[];
                            readonly replaces?: string;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/transport-events/{id}/retract": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes an event back that was recorded wrongly, with a reason code. It stays on the ledger.
         * @description Roles: carrier-agent. From RECORDED to RETRACTED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the carrier that recorded the event
         *     - the document is RECORDED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "reasonCode": "RECORDED_IN_ERROR"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            /** @enum {string} */
                            readonly reasonCode: "RECORDED_IN_ERROR" | "DUPLICATE" | "WRONG_BILL" | "WRONG_EQUIPMENT";
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/transport-events/{id}/disclose": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Shows an event to a party that sees one of its bills, such as a bank to which the bill was disclosed later.
         * @description Roles: carrier-agent, shipper, bank-officer, customs-officer. From RECORDED, RETRACTED, REPLACED to RECORDED, RETRACTED, REPLACED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent, shipper, bank-officer, or customs-officer
         *     - the caller may see the document, and it is authentic and genuine
         *     - each bill of the event exists, and is authentic and genuine
         *     - the caller is a party of the event
         *     - the document is RECORDED, RETRACTED, or REPLACED
         *     - the organisation to which it is shown is a member
         *     - it sees one of the bills
         *     - it does not see the event yet
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "to": {
                     *           "msp": "ExportersMSP"
                     *         }
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly to: {
                                readonly msp: string;
                                readonly party?: string;
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipping-instructions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shipping instructions: lists those that the caller may see */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly status?: "RECEIVED" | "PENDING_UPDATE" | "UPDATE_RECEIVED" | "DRAFT" | "APPROVED" | "COMPLETED" | "DECLINED" | "CANCELLED";
                    /** @description The name or the IMO number of a vessel in the document. */
                    readonly vessel?: string;
                    /** @description The number of an export voyage in the document. */
                    readonly voyage?: string;
                    /** @description The id of a bill that the document belongs to. */
                    readonly bill?: string;
                    /** @description The number of a container (ISO 6346) in the document. */
                    readonly container?: string;
                    /** @description The id after which the page starts. The newest document comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Page */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Page"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipping-instructions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Shipping instructions: reads one */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Document */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Document"];
                    };
                };
            };
        };
        /**
         * Submits shipping instructions to a carrier.
         * @description Roles: shipper. From nothing to RECEIVED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the organisation addressed is a carrier
         *     - each reader is of an exporter or a bank
         *     - each reader, if named with a party, is one that its organisation knows
         */
        readonly put: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description Made by the client (ULID). To repeat a request changes nothing. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "instructions": {
                     *           "transportDocumentTypeCode": "SWB",
                     *           "isShippedOnBoardType": true,
                     *           "freightPaymentTermCode": "PRE",
                     *           "isElectronic": true,
                     *           "isToOrder": false,
                     *           "partyContactDetails": [
                     *             {
                     *               "name": "Henrik",
                     *               "phone": "+45 51801234"
                     *             }
                     *           ],
                     *           "documentParties": {
                     *             "shipper": {
                     *               "partyName": "IKEA Denmark",
                     *               "identifyingCodes": [
                     *                 {
                     *                   "codeListProvider": "W3C",
                     *                   "partyCode": "MSK"
                     *                 }
                     *               ]
                     *             },
                     *             "consignee": {
                     *               "partyName": "IKEA Denmark",
                     *               "identifyingCodes": [
                     *                 {
                     *                   "codeListProvider": "W3C",
                     *                   "partyCode": "MSK"
                     *                 }
                     *               ]
                     *             }
                     *           },
                     *           "isCargoDeliveredInICS2Zone": true,
                     *           "consignmentItems": [
                     *             {
                     *               "carrierBookingReference": "ABC709951",
                     *               "descriptionOfGoods": [
                     *                 "blue shoes size 47"
                     *               ],
                     *               "HSCodes": [
                     *                 "851713"
                     *               ],
                     *               "cargoItems": [
                     *                 {
                     *                   "equipmentReference": "APZU4812090",
                     *                   "cargoGrossWeight": {
                     *                     "value": 2400,
                     *                     "unit": "KGM"
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "utilizedTransportEquipments": [
                     *             {
                     *               "isShipperOwned": true,
                     *               "equipment": {
                     *                 "equipmentReference": "APZU4812090",
                     *                 "ISOEquipmentCode": "22G1",
                     *                 "tareWeight": {
                     *                   "value": 4800,
                     *                   "unit": "KGM"
                     *                 }
                     *               },
                     *               "seals": [
                     *                 {
                     *                   "number": "NARU0001"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "input": {
                     *         "carrier": "ExportersMSP"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["ShippingInstructions"];
                        readonly input: {
                            readonly carrier: string;
                            /** @default [] */
                            readonly readers?: readonly {
                                readonly msp: string;
                                readonly party?: string;
                            }[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
                /** @description Taken */
                readonly 201: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        /** @description Where the document is. */
                        readonly Location?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipping-instructions/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Every version, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description History */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["History"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipping-instructions/{id}/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submits shipping instructions to a carrier.
         * @description Roles: shipper. From nothing to RECEIVED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the organisation addressed is a carrier
         *     - each reader is of an exporter or a bank
         *     - each reader, if named with a party, is one that its organisation knows
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "document": {
                     *         "instructions": {
                     *           "transportDocumentTypeCode": "SWB",
                     *           "isShippedOnBoardType": true,
                     *           "freightPaymentTermCode": "PRE",
                     *           "isElectronic": true,
                     *           "isToOrder": false,
                     *           "partyContactDetails": [
                     *             {
                     *               "name": "Henrik",
                     *               "phone": "+45 51801234"
                     *             }
                     *           ],
                     *           "documentParties": {
                     *             "shipper": {
                     *               "partyName": "IKEA Denmark",
                     *               "identifyingCodes": [
                     *                 {
                     *                   "codeListProvider": "W3C",
                     *                   "partyCode": "MSK"
                     *                 }
                     *               ]
                     *             },
                     *             "consignee": {
                     *               "partyName": "IKEA Denmark",
                     *               "identifyingCodes": [
                     *                 {
                     *                   "codeListProvider": "W3C",
                     *                   "partyCode": "MSK"
                     *                 }
                     *               ]
                     *             }
                     *           },
                     *           "isCargoDeliveredInICS2Zone": true,
                     *           "consignmentItems": [
                     *             {
                     *               "carrierBookingReference": "ABC709951",
                     *               "descriptionOfGoods": [
                     *                 "blue shoes size 47"
                     *               ],
                     *               "HSCodes": [
                     *                 "851713"
                     *               ],
                     *               "cargoItems": [
                     *                 {
                     *                   "equipmentReference": "APZU4812090",
                     *                   "cargoGrossWeight": {
                     *                     "value": 2400,
                     *                     "unit": "KGM"
                     *                   }
                     *                 }
                     *               ]
                     *             }
                     *           ],
                     *           "utilizedTransportEquipments": [
                     *             {
                     *               "isShipperOwned": true,
                     *               "equipment": {
                     *                 "equipmentReference": "APZU4812090",
                     *                 "ISOEquipmentCode": "22G1",
                     *                 "tareWeight": {
                     *                   "value": 4800,
                     *                   "unit": "KGM"
                     *                 }
                     *               },
                     *               "seals": [
                     *                 {
                     *                   "number": "NARU0001"
                     *                 }
                     *               ]
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       "input": {
                     *         "carrier": "ExportersMSP"
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly document: components["schemas"]["ShippingInstructions"];
                        readonly input: {
                            readonly carrier: string;
                            /** @default [] */
                            readonly readers?: readonly {
                                readonly msp: string;
                                readonly party?: string;
                            }[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipping-instructions/{id}/request-update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Asks the shipper for an update, with feedbacks that only the parties see.
         * @description Roles: carrier-agent. From RECEIVED, UPDATE_RECEIVED, DRAFT, APPROVED to PENDING_UPDATE. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the carrier
         *     - the document is RECEIVED, UPDATE_RECEIVED, DRAFT, or APPROVED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "feedbacks": [
                     *           {
                     *             "severity": "INFO",
                     *             "code": "INFORMATIONAL_MESSAGE",
                     *             "message": "The seal is not that of the container."
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            readonly feedbacks: readonly {
                                /** @enum {string} */
                                readonly severity: "INFO" | "WARN" | "ERROR";
                                /** @enum {string} */
                                readonly code: "INFORMATIONAL_MESSAGE" | "PROPERTY_WILL_BE_IGNORED" | "PROPERTY_VALUE_MUST_CHANGE" | "PROPERTY_VALUE_HAS_BEEN_CHANGED" | "PROPERTY_VALUE_MAY_CHANGE" | "PROPERTY_HAS_BEEN_DELETED";
                                readonly message: string;
                                readonly jsonPath?: string;
                                readonly property?: string;
                            }[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipping-instructions/{id}/submit-update": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submits updated shipping instructions, or asks for a change of the draft.
         * @description Roles: shipper. From RECEIVED, PENDING_UPDATE, UPDATE_RECEIVED, DRAFT, APPROVED to UPDATE_RECEIVED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the shipper
         *     - the document is RECEIVED, PENDING_UPDATE, UPDATE_RECEIVED, DRAFT, or APPROVED
         *     - the updated instructions are valid by DCSA’s schema
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "instructions": {}
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            readonly instructions: {
                                readonly [key: string]: unknown;
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipping-instructions/{id}/publish-draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Adds the draft of the transport document, or another one in its place; the shipper has to approve it.
         * @description Roles: carrier-agent. From RECEIVED, UPDATE_RECEIVED, DRAFT, APPROVED to DRAFT. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the carrier
         *     - the document is RECEIVED, UPDATE_RECEIVED, DRAFT, or APPROVED
         *     - the draft is a valid transport document by DCSA, with the status DRAFT
         *     - the carrier code of the draft is one of the caller’s organisation
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "draft": {}
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            readonly draft: {
                                readonly [key: string]: unknown;
                            };
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipping-instructions/{id}/approve-draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Approves the draft, so that the carrier can issue it.
         * @description Roles: shipper. From DRAFT to APPROVED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the shipper
         *     - the document is DRAFT
         *     - the request names the version of the record in which the shipper has read the draft
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "input": {
                     *         "draftVersion": 1
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input: {
                            readonly draftVersion: number;
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipping-instructions/{id}/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Declines the shipping instructions, with feedbacks that only the parties see.
         * @description Roles: carrier-agent. From RECEIVED, PENDING_UPDATE, UPDATE_RECEIVED, DRAFT, APPROVED to DECLINED. Requirements, in the order in which they are checked:
         *     - the caller has the role carrier-agent
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is of the carrier
         *     - the document is RECEIVED, PENDING_UPDATE, UPDATE_RECEIVED, DRAFT, or APPROVED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "details": {
                     *         "feedbacks": [
                     *           {
                     *             "severity": "INFO",
                     *             "code": "INFORMATIONAL_MESSAGE",
                     *             "message": "The seal is not that of the container."
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly details: {
                            readonly feedbacks: readonly {
                                /** @enum {string} */
                                readonly severity: "INFO" | "WARN" | "ERROR";
                                /** @enum {string} */
                                readonly code: "INFORMATIONAL_MESSAGE" | "PROPERTY_WILL_BE_IGNORED" | "PROPERTY_VALUE_MUST_CHANGE" | "PROPERTY_VALUE_HAS_BEEN_CHANGED" | "PROPERTY_VALUE_MAY_CHANGE" | "PROPERTY_HAS_BEEN_DELETED";
                                readonly message: string;
                                readonly jsonPath?: string;
                                readonly property?: string;
                            }[];
                        };
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/shipping-instructions/{id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancels the shipping instructions.
         * @description Roles: shipper. From RECEIVED, PENDING_UPDATE, UPDATE_RECEIVED, DRAFT, APPROVED to CANCELLED. Requirements, in the order in which they are checked:
         *     - the caller has the role shipper
         *     - the caller may see the document, and it is authentic and genuine
         *     - the caller is the shipper
         *     - the document is RECEIVED, PENDING_UPDATE, UPDATE_RECEIVED, DRAFT, or APPROVED
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The ETag of the version that the caller saw. */
                    readonly "If-Match"?: string;
                };
                readonly path: {
                    /** @description The document’s id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /** @example {} */
                    readonly "application/json": {
                        readonly input?: Record<string, never>;
                        readonly expectedVersion?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Taken */
                readonly 200: {
                    headers: {
                        /** @description The version of the document, for If-Match. */
                        readonly ETag?: string;
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Taken"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/alerts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What officers must know of, the latest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description Only alerts of this status. */
                    readonly status?: "RAISED" | "ACKNOWLEDGED" | "RESOLVED";
                    /** @description The id of the alert after which the page starts. The latest alert comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Alerts */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Alerts"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/alerts/{alert}/acknowledge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Says that an officer sees to an alert */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The id of the alert. */
                    readonly alert: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description AlertStep */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AlertStep"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/alerts/{alert}/resolve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Says why an alert needs nothing more
         * @description If the same organisation causes it once more, it is raised again.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description The id of the alert. */
                    readonly alert: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    /**
                     * @example {
                     *       "reasonCode": "CLEARED_WITH_OTHER_BANK"
                     *     }
                     */
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly reasonCode: "CLEARED_WITH_OTHER_BANK" | "CLEARED_WITH_ISSUER" | "CLEARED_WITH_CUSTOMER" | "FALSE_ALARM" | "FRAUD_FOUND" | "REPORTED_TO_AUTHORITY";
                        readonly remark?: string;
                    };
                };
            };
            readonly responses: {
                /** @description AlertStep */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["AlertStep"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/transactions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What became of a transaction that was answered with 202 */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    /** @description Fabric’s transaction id. */
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Transaction */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Transaction"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/unreadable-transactions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Transactions of the ledger of which something cannot be read
         * @description Whoever may submit to the ordering service can put any bytes into a block. This gateway names them here and reads everything else. For auditors.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    /** @description The position after which the page starts. The latest transaction comes first. */
                    readonly after?: string;
                    readonly limit?: number;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description UnreadableTransactions */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["UnreadableTransactions"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What happens, as it happens
         * @description Server-sent events. With Last-Event-ID nothing of the ledger is missed; without it, the stream starts now. A reminder is not an event of the ledger: it has no id, and a stream that begins again tells of it again.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: {
                    /** @description The id of the last event that the caller got. */
                    readonly "Last-Event-ID"?: string;
                };
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Events */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "text/event-stream": string;
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @example {
         *       "type": "shipment",
         *       "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *       "status": "OPEN",
         *       "version": 2,
         *       "action": "create",
         *       "author": {
         *         "msp": "ExportersMSP",
         *         "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *       },
         *       "time": "2026-11-24T09:30:00.000Z",
         *       "parties": [
         *         {
         *           "msp": "ExportersMSP"
         *         }
         *       ],
         *       "content": {
         *         "version": 2,
         *         "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *       },
         *       "links": [
         *         {
         *           "type": "shipment",
         *           "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *         }
         *       ],
         *       "tokens": [
         *         {
         *           "kind": "BILL",
         *           "token": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         }
         *       ],
         *       "state": {}
         *     }
         */
        readonly TradeRecord: {
            /** @enum {string} */
            readonly type: "shipment" | "bill-of-lading" | "letter-of-credit" | "credit-amendment" | "presentation" | "financing-claim" | "financing-consent" | "customs-declaration" | "party" | "transport-event" | "shipping-instructions";
            readonly id: string;
            readonly status: string;
            readonly version: number;
            readonly action: string;
            readonly author: {
                readonly msp: string;
                readonly party: string;
            };
            /** Format: date-time */
            readonly time: string;
            readonly parties: readonly {
                readonly msp: string;
                readonly party?: string | "PRIVATE";
            }[];
            readonly content: {
                readonly version: number;
                readonly hash: string;
            };
            readonly details?: string;
            readonly fact?: string;
            readonly links: readonly components["schemas"]["Link"][];
            readonly tokens: readonly {
                /** @enum {string} */
                readonly kind: "BILL" | "HOUSE_BILL" | "AIR_WAYBILL" | "RECEIPT" | "INVOICE" | "ORDER" | "DRAWING" | "DECLARATION" | "CREDIT" | "STEM" | "NEAR" | "FILE" | "NUMBER_ON_DATE" | "ROW" | "GROUPS" | "DATE" | "DAY_OF_YEAR" | "PERIOD" | "AMOUNT" | "BUYER_NUMBER" | "VERSION" | "DEAL" | "DEAL_EXACT" | "AMOUNT_ON_DATE" | "DEAL_VALUE" | "BOX_VOYAGE" | "BOX_SEAL" | "BOX_TIME" | "PART_LOAD" | "WHOLE_LOAD" | "BOX_MORE" | "VOYAGE" | "SHIPPER_LOAD" | "ROUTE" | "SHIPPER_DAY" | "SELLER_OF" | "BUYER_OF";
                readonly token: string;
                readonly epoch?: number;
                readonly paper?: number;
                readonly share?: string;
            }[];
            readonly state: {
                readonly [key: string]: unknown;
            };
        };
        /**
         * @example {
         *       "rule": "D1",
         *       "severity": "BLOCK",
         *       "reason": "The documents are financed by another bank.",
         *       "evidence": {}
         *     }
         */
        readonly Finding: {
            readonly rule: string;
            /** @enum {string} */
            readonly severity: "BLOCK" | "HIGH" | "REVIEW" | "INFO" | "NOT_EVALUATED";
            readonly reason: string;
            readonly evidence: {
                readonly [key: string]: unknown;
            };
            /** @constant */
            readonly shadow?: true;
        };
        /**
         * @example {
         *       "msp": "ExportersMSP"
         *     }
         */
        readonly NamedParty: {
            readonly msp: string;
            readonly party?: string;
        };
        /**
         * @example {
         *       "type": "shipment",
         *       "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *     }
         */
        readonly Link: {
            /** @enum {string} */
            readonly type: "shipment" | "bill-of-lading" | "letter-of-credit" | "credit-amendment" | "presentation" | "financing-claim" | "financing-consent" | "customs-declaration" | "party" | "transport-event" | "shipping-instructions";
            readonly id: string;
        };
        /**
         * @example {
         *       "type": "urn:naru:problem:NOT_FOUND",
         *       "title": "Not found",
         *       "status": 404,
         *       "detail": "There is no such document.",
         *       "code": "NOT_FOUND",
         *       "requestId": "trace-0001"
         *     }
         */
        readonly Problem: {
            /**
             * @description A URN that ends with the code.
             * @example urn:naru:problem:NOT_FOUND
             */
            readonly type: string;
            /** @example Not found */
            readonly title: string;
            /** @example 404 */
            readonly status: number;
            /**
             * @description What is wrong, for people.
             * @example There is no such document.
             */
            readonly detail: string;
            /**
             * @description What is wrong, for programs: it is stable.
             * @example NOT_FOUND
             * @enum {string}
             */
            readonly code: "INVALID" | "FORBIDDEN" | "NOT_A_MEMBER" | "NOT_YOUR_CODE" | "NOT_FOUND" | "CONFLICT" | "WRONG_STATUS" | "NOT_AUTHENTIC" | "NOT_GENUINE" | "DUPLICATE_NUMBER" | "NOT_NEGOTIABLE" | "ALREADY_DISCLOSED" | "NOT_DISCLOSED" | "OFFER_OPEN" | "NO_OFFER" | "NO_CONSENT" | "OFFER_LAPSED" | "PLEDGED" | "PRESENTED" | "NOT_ELECTRONIC" | "ALREADY_TAKEN" | "NOT_CONSERVED" | "HELD" | "ALREADY_EXTENDED" | "NOT_DUE" | "NOT_APPROVED" | "EXCEEDS_CREDIT" | "OPEN_PRESENTATION" | "NOT_REQUESTED" | "ALREADY_CONSENTED" | "NOT_JOINED" | "NOT_RESOLVED" | "UNKNOWN_PARTY" | "VERSION_MISMATCH" | "LISTS_NEEDED" | "TOKENS_OUTDATED" | "CLOCK_SKEW" | "BAD_REQUEST" | "UNAUTHENTICATED" | "WRONG_CREDENTIALS" | "METHOD_NOT_ALLOWED" | "TOO_LARGE" | "UNSUPPORTED_MEDIA_TYPE" | "TOO_MANY_REQUESTS" | "INTERNAL" | "MEMBER_UNAVAILABLE" | "TOKENS_UNAVAILABLE" | "COMMIT_UNKNOWN" | "LEDGER_DISAGREEMENT" | "LEDGER_CONTENTION" | "LEDGER_INVALIDATED" | "LEDGER_ERROR" | "LEDGER_UNAVAILABLE";
            /** @description The faults of the request, the first hundred of them. */
            readonly issues?: readonly {
                /** @description RFC 6901 */
                readonly pointer: string;
                readonly message: string;
            }[];
            /** @description How many more faults there are, if there are more. */
            readonly issuesLeftOff?: number;
            /** @description The values that the code is about. */
            readonly values?: {
                readonly [key: string]: unknown;
            };
            /**
             * @description The id of the request in the log of the gateway.
             * @example trace-0001
             */
            readonly requestId: string;
        };
        /**
         * @example {
         *       "document": {
         *         "terms": {
         *           "creditNumber": "LC2026-0117",
         *           "form": "IRREVOCABLE",
         *           "applicableRules": "UCP_LATEST_VERSION",
         *           "issueDate": "2026-11-24",
         *           "expiryDate": "2026-11-24",
         *           "expiryPlace": {
         *             "text": "+SIGNED INVOICE IN 3 COPIES",
         *             "calendar": "KR"
         *           },
         *           "applicant": {
         *             "name": "HANKANG STEEL CO LTD"
         *           },
         *           "beneficiary": {
         *             "name": "HANKANG STEEL CO LTD"
         *           },
         *           "issuingBank": {
         *             "bic": "NARUKRSE"
         *           },
         *           "amount": {
         *             "currency": "USD",
         *             "amountMinor": 25000000
         *           },
         *           "availableWith": {},
         *           "availableBy": "SIGHT_PAYMENT",
         *           "goods": {
         *             "description": [
         *               "HOT ROLLED STEEL COILS"
         *             ]
         *           },
         *           "documentsRequired": [
         *             {
         *               "kind": "BILL_OF_LADING",
         *               "originals": 0,
         *               "copies": 0,
         *               "text": "+SIGNED INVOICE IN 3 COPIES",
         *               "isUnderstood": true
         *             }
         *           ],
         *           "confirmation": "CONFIRM"
         *         }
         *       },
         *       "outside": [
         *         {
         *           "tag": "32",
         *           "option": "B",
         *           "lines": [
         *             "USD250000,"
         *           ]
         *         }
         *       ],
         *       "messages": [
         *         {
         *           "type": "700",
         *           "fields": [
         *             {
         *               "tag": "32",
         *               "option": "B",
         *               "lines": [
         *                 "USD250000,"
         *               ]
         *             }
         *           ]
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly SwiftMessages: {
            /** @description What PUT /v1/letters-of-credit/{id} takes, if an MT 700 with its MT 701 was read. */
            readonly document: components["schemas"]["LetterOfCredit"] | null;
            /** @description Fields that the document does not hold. */
            readonly outside: readonly {
                /** @example 32 */
                readonly tag: string;
                /** @example B */
                readonly option: string;
                readonly lines: readonly string[];
            }[];
            readonly messages: readonly {
                /** @enum {string} */
                readonly type: "700" | "701" | "705" | "707" | "710" | "730" | "734" | "740" | "750" | "752" | "754" | "756";
                readonly fields: readonly {
                    /** @example 32 */
                    readonly tag: string;
                    /** @example B */
                    readonly option: string;
                    readonly lines: readonly string[];
                }[];
            }[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "messages": [
         *         ":20:ACK2026-0001\r\n:21:LC2026-0117\r\n:30:261105\r\n-"
         *       ],
         *       "block": 42
         *     }
         */
        readonly CreditMessages: {
            readonly messages: readonly string[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "document": {
         *         "number": 4,
         *         "date": "2026-11-24",
         *         "basis": 0,
         *         "terms": {
         *           "creditNumber": "LC2026-0117",
         *           "form": "IRREVOCABLE",
         *           "applicableRules": "UCP_LATEST_VERSION",
         *           "issueDate": "2026-11-24",
         *           "expiryDate": "2026-11-24",
         *           "expiryPlace": {
         *             "text": "+SIGNED INVOICE IN 3 COPIES",
         *             "calendar": "KR"
         *           },
         *           "applicant": {
         *             "name": "HANKANG STEEL CO LTD"
         *           },
         *           "beneficiary": {
         *             "name": "HANKANG STEEL CO LTD"
         *           },
         *           "issuingBank": {
         *             "bic": "NARUKRSE"
         *           },
         *           "amount": {
         *             "currency": "USD",
         *             "amountMinor": 25000000
         *           },
         *           "availableWith": {},
         *           "availableBy": "SIGHT_PAYMENT",
         *           "goods": {
         *             "description": [
         *               "HOT ROLLED STEEL COILS"
         *             ]
         *           },
         *           "documentsRequired": [
         *             {
         *               "kind": "BILL_OF_LADING",
         *               "originals": 0,
         *               "copies": 0,
         *               "text": "+SIGNED INVOICE IN 3 COPIES",
         *               "isUnderstood": true
         *             }
         *           ],
         *           "confirmation": "CONFIRM"
         *         }
         *       },
         *       "isCancellation": true,
         *       "block": 42
         *     }
         */
        readonly AmendmentDraft: {
            /** @description What PUT /v1/credit-amendments/{id} takes. */
            readonly document: components["schemas"]["CreditAmendment"];
            /** @description The message asks to cancel the credit. */
            readonly isCancellation: boolean;
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "clock": "EXPIRY",
         *       "basis": "UCP 600 arts. 6(d)(e), 29(a)",
         *       "state": "RUNNING"
         *     }
         */
        readonly Clock: {
            /** @example EXPIRY */
            readonly clock: string;
            /**
             * @description The last day; absent while the clock is suspended.
             * @example 2027-02-01
             */
            readonly due?: string;
            /**
             * @description The article on which it rests.
             * @example UCP 600 arts. 6(d)(e), 29(a)
             */
            readonly basis: string;
            /** @enum {string} */
            readonly state: "RUNNING" | "MET" | "MISSED" | "PASSED" | "SUSPENDED";
            /** @example KR 2026-11 */
            readonly calendar?: string;
            /**
             * @description Holidays of the place are not known for that time.
             * @constant
             */
            readonly isUncertain?: true;
        };
        /**
         * @example {
         *       "clocks": [
         *         {
         *           "clock": "EXPIRY",
         *           "basis": "UCP 600 arts. 6(d)(e), 29(a)",
         *           "state": "RUNNING"
         *         }
         *       ],
         *       "presentations": [
         *         {
         *           "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *           "status": "PRESENTED",
         *           "clocks": [
         *             {
         *               "clock": "EXPIRY",
         *               "basis": "UCP 600 arts. 6(d)(e), 29(a)",
         *               "state": "RUNNING"
         *             }
         *           ]
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly Clocks: {
            readonly clocks: readonly components["schemas"]["Clock"][];
            readonly presentations: readonly {
                readonly id: string;
                /** @example PRESENTED */
                readonly status: string;
                readonly clocks: readonly components["schemas"]["Clock"][];
            }[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "document": {
         *         "type": "shipment",
         *         "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *       },
         *       "status": "PRESENTED",
         *       "due": "2026-12-08",
         *       "article": "UCP 600 art. 16(d)"
         *     }
         */
        readonly Deadline: {
            readonly document: components["schemas"]["Link"];
            /** @example PRESENTED */
            readonly status: string;
            /**
             * @description The last day.
             * @example 2026-12-08
             */
            readonly due: string;
            /** @example UCP 600 art. 16(d) */
            readonly article: string;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "document": {
         *             "type": "shipment",
         *             "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *           },
         *           "status": "PRESENTED",
         *           "due": "2026-12-08",
         *           "article": "UCP 600 art. 16(d)"
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly Deadlines: {
            readonly items: readonly components["schemas"]["Deadline"][];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "verdict": "COMPLIES",
         *       "results": [
         *         {
         *           "rule": "U2",
         *           "article": "UCP 600 art. 14(c)",
         *           "verdict": "COMPLIES",
         *           "compared": {
         *             "presentedOn": "2026-12-20",
         *             "last": "2026-12-15"
         *           },
         *           "sentence": "LATE PRESENTATION"
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly Examination: {
            /**
             * @description DISCREPANT if a rule finds so; else NEEDS_A_PERSON if a rule leaves something to one.
             * @enum {string}
             */
            readonly verdict: "COMPLIES" | "DISCREPANT" | "NEEDS_A_PERSON";
            readonly results: readonly {
                /**
                 * @description The number of the rule.
                 * @example U2
                 */
                readonly rule: string;
                /** @example UCP 600 art. 14(c) */
                readonly article: string;
                /** @enum {string} */
                readonly verdict: "COMPLIES" | "DISCREPANT" | "NOT_APPLICABLE" | "NEEDS_A_PERSON";
                /**
                 * @description What was compared, and what was computed.
                 * @example {
                 *       "presentedOn": "2026-12-20",
                 *       "last": "2026-12-15"
                 *     }
                 */
                readonly compared: {
                    readonly [key: string]: string;
                };
                /**
                 * @description As in field 77J of a notice of refusal.
                 * @example LATE PRESENTATION
                 */
                readonly sentence: string;
                /**
                 * @description What the presenter would change.
                 * @example Present by 2026-12-15.
                 */
                readonly remedy?: string;
            }[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "message": ":20:REF2026-0001\r\n:21:LC2026-0117\r\n-",
         *       "block": 42
         *     }
         */
        readonly SwiftMessage: {
            /**
             * @example :20:REF2026-0001
             *     :21:LC2026-0117
             *     -
             */
            readonly message: string;
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "user": {
         *         "name": "HANKANG STEEL CO LTD",
         *         "role": "shipper",
         *         "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *       },
         *       "organization": {
         *         "mspId": "ExportersMSP",
         *         "roles": [
         *           "EXPORTER"
         *         ],
         *         "carrierCodes": [
         *           {
         *             "provider": "SMDG",
         *             "code": "NARU"
         *           }
         *         ],
         *         "bics": [
         *           "NARUKRSE"
         *         ]
         *       },
         *       "entry": {
         *         "partyName": "HANKANG STEEL CO LTD",
         *         "taxLegalReferences": [
         *           {
         *             "type": "shipment",
         *             "countryCode": "KR",
         *             "value": "123-45-67890"
         *           }
         *         ],
         *         "identifyingCodes": [
         *           {
         *             "codeListProvider": "WAVE",
         *             "partyCode": "did:web:hankang.example"
         *           }
         *         ],
         *         "bics": [
         *           "NARUKRSE"
         *         ],
         *         "actsFor": [
         *           "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *         ]
         *       },
         *       "actsFor": [
         *         "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *       ],
         *       "actions": [
         *         {
         *           "path": "shipments",
         *           "actions": [
         *             ""
         *           ]
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly Me: {
            readonly user: {
                readonly name: string;
                /** @enum {string} */
                readonly role: "shipper" | "bank-officer" | "carrier-agent" | "customs-officer" | "auditor" | "gateway";
                readonly party: string;
            };
            readonly organization: {
                readonly mspId: string;
                readonly roles: readonly ("EXPORTER" | "BANK" | "CARRIER" | "CUSTOMS")[];
                readonly carrierCodes: readonly {
                    /** @enum {string} */
                    readonly provider: "SMDG" | "NMFTA";
                    readonly code: string;
                }[];
                /** @default [] */
                readonly bics: readonly string[];
            };
            /** @description The caller’s party in the directory; null if it is not registered. */
            readonly entry: {
                readonly partyName: string & (unknown & unknown);
                readonly lei?: string;
                /** @default [] */
                readonly taxLegalReferences: readonly {
                    readonly type: string & (unknown & unknown);
                    readonly countryCode: string;
                    readonly value: string & (unknown & unknown);
                }[];
                /** @default [] */
                readonly identifyingCodes: readonly {
                    /** @enum {string} */
                    readonly codeListProvider: "WAVE" | "CARX" | "ESSD" | "IDT" | "BOLE" | "EDOX" | "IQAX" | "SECR" | "TRGO" | "ETEU" | "TRAC" | "BRIT" | "COVA" | "ETIT" | "KTNE" | "CRED" | "BLOC" | "DOCU" | "AEOT" | "SGTD" | "GSBN" | "WISE" | "GLEIF" | "W3C" | "DNB" | "FMC" | "DCSA" | "ZZZ";
                    readonly partyCode: string & (unknown & unknown);
                    readonly codeListName?: string & (unknown & unknown);
                }[];
                /** @enum {string} */
                readonly eblPlatform?: "WAVE" | "CARX" | "ESSD" | "IDT" | "BOLE" | "EDOX" | "IQAX" | "SECR" | "TRGO" | "ETEU" | "TRAC" | "BRIT" | "COVA" | "ETIT" | "KTNE" | "CRED" | "BLOC" | "DOCU" | "AEOT" | "SGTD";
                /** @default [] */
                readonly bics: readonly string[];
                readonly address?: {
                    readonly street: string & (unknown & unknown);
                    readonly streetNumber?: string & (unknown & unknown);
                    readonly floor?: string & (unknown & unknown);
                    readonly postCode?: string & (unknown & unknown);
                    readonly POBox?: string & (unknown & unknown);
                    readonly city: string & (unknown & unknown);
                    readonly UNLocationCode?: string;
                    readonly stateRegion?: string & (unknown & unknown);
                    readonly countryCode: string;
                };
                /** @default [] */
                readonly actsFor: readonly string[];
            } | null;
            /** @description The parties on whose behalf the caller’s party may act. */
            readonly actsFor: readonly string[];
            /** @description The actions that the caller’s role has, by the path of the documents. */
            readonly actions: readonly {
                readonly path: string;
                readonly actions: readonly string[];
            }[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "record": {
         *             "type": "shipment",
         *             "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *             "status": "OPEN",
         *             "version": 2,
         *             "action": "create",
         *             "author": {
         *               "msp": "ExportersMSP",
         *               "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *             },
         *             "time": "2026-11-24T09:30:00.000Z",
         *             "parties": [
         *               {
         *                 "msp": "ExportersMSP"
         *               }
         *             ],
         *             "content": {
         *               "version": 2,
         *               "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *             },
         *             "links": [
         *               {
         *                 "type": "shipment",
         *                 "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *               }
         *             ],
         *             "tokens": [
         *               {
         *                 "kind": "BILL",
         *                 "token": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *               }
         *             ],
         *             "state": {}
         *           },
         *           "authentic": true,
         *           "organization": "ExportersMSP",
         *           "entry": {
         *             "partyName": "HANKANG STEEL CO LTD",
         *             "taxLegalReferences": [
         *               {
         *                 "type": "shipment",
         *                 "countryCode": "KR",
         *                 "value": "123-45-67890"
         *               }
         *             ],
         *             "identifyingCodes": [
         *               {
         *                 "codeListProvider": "WAVE",
         *                 "partyCode": "did:web:hankang.example"
         *               }
         *             ],
         *             "bics": [
         *               "NARUKRSE"
         *             ],
         *             "actsFor": [
         *               "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *             ]
         *           }
         *         }
         *       ],
         *       "next": "/v1/parties?name=hankang&limit=20&after=01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *       "block": 42
         *     }
         */
        readonly Parties: {
            readonly items: readonly {
                readonly record: components["schemas"]["TradeRecord"];
                readonly authentic: boolean;
                readonly organization: string;
                /** @description null if this organisation does not hold the entry (yet). */
                readonly entry: {
                    readonly partyName: string & (unknown & unknown);
                    readonly lei?: string;
                    /** @default [] */
                    readonly taxLegalReferences: readonly {
                        readonly type: string & (unknown & unknown);
                        readonly countryCode: string;
                        readonly value: string & (unknown & unknown);
                    }[];
                    /** @default [] */
                    readonly identifyingCodes: readonly {
                        /** @enum {string} */
                        readonly codeListProvider: "WAVE" | "CARX" | "ESSD" | "IDT" | "BOLE" | "EDOX" | "IQAX" | "SECR" | "TRGO" | "ETEU" | "TRAC" | "BRIT" | "COVA" | "ETIT" | "KTNE" | "CRED" | "BLOC" | "DOCU" | "AEOT" | "SGTD" | "GSBN" | "WISE" | "GLEIF" | "W3C" | "DNB" | "FMC" | "DCSA" | "ZZZ";
                        readonly partyCode: string & (unknown & unknown);
                        readonly codeListName?: string & (unknown & unknown);
                    }[];
                    /** @enum {string} */
                    readonly eblPlatform?: "WAVE" | "CARX" | "ESSD" | "IDT" | "BOLE" | "EDOX" | "IQAX" | "SECR" | "TRGO" | "ETEU" | "TRAC" | "BRIT" | "COVA" | "ETIT" | "KTNE" | "CRED" | "BLOC" | "DOCU" | "AEOT" | "SGTD";
                    /** @default [] */
                    readonly bics: readonly string[];
                    readonly address?: {
                        readonly street: string & (unknown & unknown);
                        readonly streetNumber?: string & (unknown & unknown);
                        readonly floor?: string & (unknown & unknown);
                        readonly postCode?: string & (unknown & unknown);
                        readonly POBox?: string & (unknown & unknown);
                        readonly city: string & (unknown & unknown);
                        readonly UNLocationCode?: string;
                        readonly stateRegion?: string & (unknown & unknown);
                        readonly countryCode: string;
                    };
                    /** @default [] */
                    readonly actsFor: readonly string[];
                } | null;
            }[];
            readonly next: string | null;
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "verdict": "CLEAR",
         *       "findings": [
         *         {
         *           "rule": "D1",
         *           "severity": "BLOCK",
         *           "reason": "The documents are financed by another bank.",
         *           "evidence": {}
         *         }
         *       ],
         *       "notEvaluated": [
         *         {
         *           "rule": "D24",
         *           "missing": "Missing: export declaration or order."
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly FinancingCheck: {
            /** @enum {string} */
            readonly verdict: "CLEAR" | "BLOCKED" | "REVIEW";
            readonly findings: readonly components["schemas"]["Finding"][];
            /** @description The rules that were not weighed, and what is missing for them: a clear verdict says nothing about these. */
            readonly notEvaluated: readonly {
                /** @example D24 */
                readonly rule: string;
                /** @example Missing: export declaration or order. */
                readonly missing: string;
            }[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "document": {
         *         "type": "shipment",
         *         "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *       },
         *       "status": "ISSUED",
         *       "deliveredAt": "2026-11-02T09:30:00.000Z"
         *     }
         */
        readonly UnproducedBill: {
            readonly document: components["schemas"]["Link"];
            /** @example ISSUED */
            readonly status: string;
            /**
             * @description When the goods were delivered against a letter of indemnity.
             * @example 2026-11-02T09:30:00.000Z
             */
            readonly deliveredAt: string;
        };
        /**
         * @example {
         *       "sets": [
         *         {
         *           "version": 2,
         *           "activeFrom": "2026-11-24T09:30:00.000Z",
         *           "thresholds": {
         *             "valueTolerancePercent": 0
         *           },
         *           "rules": {
         *             "D1": {
         *               "severity": "BLOCK"
         *             },
         *             "D2": {
         *               "severity": "BLOCK"
         *             },
         *             "D3": {
         *               "severity": "HIGH",
         *               "shadow": true
         *             },
         *             "D4": {
         *               "severity": "HIGH",
         *               "shadow": true
         *             },
         *             "D5": {
         *               "severity": "HIGH",
         *               "shadow": true
         *             },
         *             "D7": {
         *               "severity": "BLOCK"
         *             },
         *             "D8": {
         *               "severity": "HIGH",
         *               "shadow": true
         *             },
         *             "D9": {
         *               "severity": "HIGH",
         *               "shadow": true
         *             },
         *             "D10": {
         *               "severity": "HIGH",
         *               "shadow": true
         *             },
         *             "D11": {
         *               "severity": "HIGH",
         *               "shadow": true
         *             },
         *             "D12": {
         *               "severity": "BLOCK"
         *             },
         *             "D13": {
         *               "severity": "BLOCK"
         *             },
         *             "D14": {
         *               "severity": "BLOCK"
         *             },
         *             "D17": {
         *               "severity": "HIGH",
         *               "shadow": true
         *             },
         *             "D18": {
         *               "severity": "BLOCK"
         *             },
         *             "D24": {
         *               "severity": "HIGH",
         *               "shadow": true
         *             }
         *           }
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly RuleSets: {
            readonly sets: readonly {
                readonly version: number;
                /** Format: date-time */
                readonly activeFrom: string;
                readonly thresholds: {
                    readonly valueTolerancePercent: number;
                };
                readonly rules: {
                    readonly D1: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D2: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D3: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D4: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D5: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D7: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D8: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D9: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D10: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D11: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D12: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D13: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D14: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D17: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D18: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D24: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                };
            }[];
            readonly trial?: {
                readonly version: number;
                /** Format: date-time */
                readonly activeFrom: string;
                readonly thresholds: {
                    readonly valueTolerancePercent: number;
                };
                readonly rules: {
                    readonly D1: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D2: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D3: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D4: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D5: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D7: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D8: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D9: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D10: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D11: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D12: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D13: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D14: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D17: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                    readonly D18: {
                        /** @constant */
                        readonly severity: "BLOCK";
                    };
                    readonly D24: {
                        /** @enum {string} */
                        readonly severity: "HIGH" | "INFO";
                        readonly shadow: boolean;
                    };
                };
            };
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "ceremony": {
         *         "isRunning": true,
         *         "steps": [
         *           "5 members have dealt."
         *         ]
         *       },
         *       "block": 42
         *     }
         */
        readonly TokenKeyStanding: {
            readonly plan?: {
                readonly epoch: number;
                readonly sharing: number;
                readonly holders: readonly {
                    readonly msp: string;
                    readonly index: number;
                }[];
                readonly threshold: number;
            };
            readonly keys?: {
                readonly epoch: number;
                readonly sharing: number;
                readonly holders: readonly {
                    readonly msp: string;
                    readonly index: number;
                }[];
                readonly threshold: number;
                readonly commitments: {
                    readonly BILL: readonly string[];
                    readonly TRADE_PAPER: readonly string[];
                    readonly DECLARATION: readonly string[];
                };
            };
            readonly next?: {
                readonly plan?: {
                    readonly epoch: number;
                    readonly sharing: number;
                    readonly holders: readonly {
                        readonly msp: string;
                        readonly index: number;
                    }[];
                    readonly threshold: number;
                };
                readonly keys?: {
                    readonly epoch: number;
                    readonly sharing: number;
                    readonly holders: readonly {
                        readonly msp: string;
                        readonly index: number;
                    }[];
                    readonly threshold: number;
                    readonly commitments: {
                        readonly BILL: readonly string[];
                        readonly TRADE_PAPER: readonly string[];
                        readonly DECLARATION: readonly string[];
                    };
                };
                readonly retokenised: readonly string[];
            };
            /** @description The last ceremony that this gateway conducted, or conducts. */
            readonly ceremony: {
                readonly isRunning: boolean;
                /**
                 * @example [
                 *       "5 members have dealt."
                 *     ]
                 */
                readonly steps: readonly string[];
            };
            /** @description How far this gateway is; absent as long as the first keys are the only ones. */
            readonly retokenising?: {
                /** @description The keys under which the documents of this organisation get tokens. */
                readonly epoch: number;
                /** @description How many have none yet. */
                readonly left: number;
                /** @description Whether the rest waits for another day, to leave other requests their share. */
                readonly isWaiting: boolean;
                /** @description Some of those that could not get any, and why. */
                readonly failed: readonly {
                    /** @enum {string} */
                    readonly type: "shipment" | "bill-of-lading" | "letter-of-credit" | "credit-amendment" | "presentation" | "financing-claim" | "financing-consent" | "customs-declaration" | "party" | "transport-event" | "shipping-instructions";
                    readonly id: string;
                    readonly reason: string;
                }[];
            };
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "block": 42
         *     }
         */
        readonly TokenKeyPlan: {
            readonly plan?: {
                readonly epoch: number;
                readonly sharing: number;
                readonly holders: readonly {
                    readonly msp: string;
                    readonly index: number;
                }[];
                readonly threshold: number;
            };
            readonly keys?: {
                readonly epoch: number;
                readonly sharing: number;
                readonly holders: readonly {
                    readonly msp: string;
                    readonly index: number;
                }[];
                readonly threshold: number;
                readonly commitments: {
                    readonly BILL: readonly string[];
                    readonly TRADE_PAPER: readonly string[];
                    readonly DECLARATION: readonly string[];
                };
            };
            readonly next?: {
                readonly plan?: {
                    readonly epoch: number;
                    readonly sharing: number;
                    readonly holders: readonly {
                        readonly msp: string;
                        readonly index: number;
                    }[];
                    readonly threshold: number;
                };
                readonly keys?: {
                    readonly epoch: number;
                    readonly sharing: number;
                    readonly holders: readonly {
                        readonly msp: string;
                        readonly index: number;
                    }[];
                    readonly threshold: number;
                    readonly commitments: {
                        readonly BILL: readonly string[];
                        readonly TRADE_PAPER: readonly string[];
                        readonly DECLARATION: readonly string[];
                    };
                };
                readonly retokenised: readonly string[];
            };
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "block": 42
         *     }
         */
        readonly TokenKeyRetirement: {
            readonly plan?: {
                readonly epoch: number;
                readonly sharing: number;
                readonly holders: readonly {
                    readonly msp: string;
                    readonly index: number;
                }[];
                readonly threshold: number;
            };
            readonly keys?: {
                readonly epoch: number;
                readonly sharing: number;
                readonly holders: readonly {
                    readonly msp: string;
                    readonly index: number;
                }[];
                readonly threshold: number;
                readonly commitments: {
                    readonly BILL: readonly string[];
                    readonly TRADE_PAPER: readonly string[];
                    readonly DECLARATION: readonly string[];
                };
            };
            readonly next?: {
                readonly plan?: {
                    readonly epoch: number;
                    readonly sharing: number;
                    readonly holders: readonly {
                        readonly msp: string;
                        readonly index: number;
                    }[];
                    readonly threshold: number;
                };
                readonly keys?: {
                    readonly epoch: number;
                    readonly sharing: number;
                    readonly holders: readonly {
                        readonly msp: string;
                        readonly index: number;
                    }[];
                    readonly threshold: number;
                    readonly commitments: {
                        readonly BILL: readonly string[];
                        readonly TRADE_PAPER: readonly string[];
                        readonly DECLARATION: readonly string[];
                    };
                };
                readonly retokenised: readonly string[];
            };
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "keys": {
         *         "epoch": 1,
         *         "sharing": 1,
         *         "holders": [
         *           {
         *             "msp": "BankAMSP",
         *             "index": 1
         *           },
         *           {
         *             "msp": "CarrierMSP",
         *             "index": 2
         *           }
         *         ],
         *         "threshold": 2,
         *         "commitments": {
         *           "BILL": [
         *             "9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65",
         *             "60303ae22b99886160303ae22b99886160303ae22b99886160303ae22b998861"
         *           ],
         *           "TRADE_PAPER": [
         *             "9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65",
         *             "60303ae22b99886160303ae22b99886160303ae22b99886160303ae22b998861"
         *           ],
         *           "DECLARATION": [
         *             "9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65",
         *             "60303ae22b99886160303ae22b99886160303ae22b99886160303ae22b998861"
         *           ]
         *         }
         *       },
         *       "steps": [
         *         "5 members have dealt."
         *       ],
         *       "block": 42
         *     }
         */
        readonly TokenKeyCeremony: {
            readonly keys: {
                readonly epoch: number;
                readonly sharing: number;
                readonly holders: readonly {
                    readonly msp: string;
                    readonly index: number;
                }[];
                readonly threshold: number;
                readonly commitments: {
                    readonly BILL: readonly string[];
                    readonly TRADE_PAPER: readonly string[];
                    readonly DECLARATION: readonly string[];
                };
            };
            /**
             * @example [
             *       "5 members have dealt."
             *     ]
             */
            readonly steps: readonly string[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "counts": [
         *         {
         *           "day": "2026-11-24",
         *           "msp": "",
         *           "kind": "",
         *           "count": 0
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly TokenEvaluations: {
            readonly counts: readonly {
                /** Format: date */
                readonly day: string;
                readonly msp: string;
                readonly kind: string;
                readonly count: number;
            }[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "members": [
         *         {
         *           "mspId": "ExportersMSP",
         *           "roles": [
         *             "EXPORTER"
         *           ],
         *           "carrierCodes": []
         *         },
         *         {
         *           "mspId": "CarrierMSP",
         *           "roles": [
         *             "CARRIER"
         *           ],
         *           "carrierCodes": [
         *             {
         *               "provider": "SMDG",
         *               "code": "NAR"
         *             }
         *           ]
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly Members: {
            readonly members: readonly {
                readonly mspId: string;
                readonly roles: readonly ("EXPORTER" | "BANK" | "CARRIER" | "CUSTOMS")[];
                readonly carrierCodes: readonly {
                    /** @enum {string} */
                    readonly provider: "SMDG" | "NMFTA";
                    readonly code: string;
                }[];
                /** @default [] */
                readonly bics: readonly string[];
            }[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "members": [
         *         {
         *           "mspId": "ExportersMSP",
         *           "roles": [
         *             "EXPORTER"
         *           ],
         *           "carrierCodes": []
         *         },
         *         {
         *           "mspId": "CarrierMSP",
         *           "roles": [
         *             "CARRIER"
         *           ],
         *           "carrierCodes": [
         *             {
         *               "provider": "SMDG",
         *               "code": "NAR"
         *             }
         *           ]
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly FoundMembers: {
            readonly members: readonly {
                readonly mspId: string;
                readonly roles: readonly ("EXPORTER" | "BANK" | "CARRIER" | "CUSTOMS")[];
                readonly carrierCodes: readonly {
                    /** @enum {string} */
                    readonly provider: "SMDG" | "NMFTA";
                    readonly code: string;
                }[];
                /** @default [] */
                readonly bics: readonly string[];
            }[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "records": [
         *         {
         *           "type": "shipment",
         *           "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *           "status": "OPEN",
         *           "version": 2,
         *           "action": "create",
         *           "author": {
         *             "msp": "ExportersMSP",
         *             "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *           },
         *           "time": "2026-11-24T09:30:00.000Z",
         *           "parties": [
         *             {
         *               "msp": "ExportersMSP"
         *             }
         *           ],
         *           "content": {
         *             "version": 2,
         *             "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *           },
         *           "links": [
         *             {
         *               "type": "shipment",
         *               "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *             }
         *           ],
         *           "tokens": [
         *             {
         *               "kind": "BILL",
         *               "token": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *             }
         *           ],
         *           "state": {}
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly Intervened: {
            readonly records: readonly components["schemas"]["TradeRecord"][];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *       "status": "RECORDED",
         *       "code": "GTIN",
         *       "isActual": true,
         *       "eventDateTime": "2026-11-24T14:30:00+09:00",
         *       "carrier": "CarrierMSP"
         *     }
         */
        readonly TimelineEvent: {
            readonly id: string;
            /**
             * @description Only a recorded event proves something; a retracted or replaced one does not.
             * @example RECORDED
             */
            readonly status: string;
            /** @enum {string} */
            readonly code: "GTIN" | "LOAD" | "DISC" | "GTOT" | "DEPA" | "ARRI";
            /** @description Whether it has happened. Planned and estimated events prove nothing. */
            readonly isActual: boolean;
            /**
             * @description In the local time of the place.
             * @example 2026-11-24T14:30:00+09:00
             */
            readonly eventDateTime: string;
            /** @example CarrierMSP */
            readonly carrier: string;
            /** @example NARU3472484 */
            readonly equipmentReference?: string;
            /** @example NARU PIONEER */
            readonly vesselName?: string;
            /** @example 2103S */
            readonly voyage?: string;
            /** @example KRPUS */
            readonly unLocationCode?: string;
        };
        /**
         * @example {
         *       "documents": [
         *         {
         *           "record": {
         *             "type": "shipment",
         *             "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *             "status": "OPEN",
         *             "version": 2,
         *             "action": "create",
         *             "author": {
         *               "msp": "ExportersMSP",
         *               "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *             },
         *             "time": "2026-11-24T09:30:00.000Z",
         *             "parties": [
         *               {
         *                 "msp": "ExportersMSP"
         *               }
         *             ],
         *             "content": {
         *               "version": 2,
         *               "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *             },
         *             "links": [
         *               {
         *                 "type": "shipment",
         *                 "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *               }
         *             ],
         *             "tokens": [
         *               {
         *                 "kind": "BILL",
         *                 "token": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *               }
         *             ],
         *             "state": {}
         *           },
         *           "authentic": true,
         *           "genuine": true,
         *           "document": {
         *             "ucr": "6KR1234567890-STEEL",
         *             "seller": "HANKANG STEEL CO LTD",
         *             "buyer": "PACIFIC PIPE LTD",
         *             "descriptionOfGoods": "HOT ROLLED STEEL COILS"
         *           },
         *           "details": null,
         *           "findings": [
         *             {
         *               "rule": "D1",
         *               "severity": "BLOCK",
         *               "reason": "The documents are financed by another bank.",
         *               "evidence": {}
         *             }
         *           ],
         *           "type": "shipment",
         *           "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *           "links": [
         *             {
         *               "type": "shipment",
         *               "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *             }
         *           ],
         *           "history": [
         *             {
         *               "version": 2,
         *               "action": "create",
         *               "status": "OPEN",
         *               "author": {
         *                 "msp": "ExportersMSP",
         *                 "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *               },
         *               "time": "2026-11-24T09:30:00.000Z",
         *               "transactionId": "5f2b7c0de1a94c3b8a6d4f0e9b7c2a1d5f2b7c0de1a94c3b8a6d4f0e9b7c2a1d",
         *               "block": 42
         *             }
         *           ]
         *         }
         *       ],
         *       "transportEvents": [
         *         {
         *           "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *           "status": "RECORDED",
         *           "code": "GTIN",
         *           "isActual": true,
         *           "eventDateTime": "2026-11-24T14:30:00+09:00",
         *           "carrier": "CarrierMSP"
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly Provenance: {
            readonly documents: readonly {
                /** @description What every member of the channel sees. */
                readonly record: components["schemas"]["TradeRecord"];
                /** @description The author of the record confirms it. */
                readonly authentic: boolean;
                /** @description The issuer of the document confirms it; true if the type has no issuer. */
                readonly genuine: boolean;
                /** @description The private document; null if this organisation does not hold it. */
                readonly document: unknown;
                /** @description The private remarks of the last action; null if there are none, or if only their hash is there: then `record.state.unservedRemarks` names them. */
                readonly details: unknown;
                /** @description What the rules found when the document was made. */
                readonly findings: readonly components["schemas"]["Finding"][] | null;
                /** @enum {string} */
                readonly type: "shipment" | "bill-of-lading" | "letter-of-credit" | "credit-amendment" | "presentation" | "financing-claim" | "financing-consent" | "customs-declaration" | "party" | "transport-event" | "shipping-instructions";
                readonly id: string;
                /** @description The documents of this answer that it links to. */
                readonly links: readonly components["schemas"]["Link"][];
                /** @description Who did what when, the oldest first. */
                readonly history: readonly {
                    readonly version: number;
                    readonly action: string;
                    readonly status: string;
                    readonly author: {
                        readonly msp: string;
                        readonly party: string;
                    };
                    /** Format: date-time */
                    readonly time: string;
                    readonly transactionId: string;
                    readonly block: number;
                }[];
            }[];
            /** @description The transport events among the documents, the earliest first. */
            readonly transportEvents: readonly components["schemas"]["TimelineEvent"][];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "bytes": 0,
         *       "block": 42
         *     }
         */
        readonly KeptAttachment: {
            readonly sha256: string;
            readonly bytes: number;
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "partyName": "HANKANG STEEL CO LTD",
         *       "eblPlatform": "NARU",
         *       "identifyingCodes": [
         *         {
         *           "codeListProvider": "GLEIF",
         *           "partyCode": "969500KSV493XWY0PS33"
         *         }
         *       ]
         *     }
         */
        readonly DcsaParty: {
            /**
             * @description The party’s id on the ledger if the caller does not see its entry.
             * @example HANKANG STEEL CO LTD
             */
            readonly partyName: string;
            /**
             * @description The party’s platform in the directory, or NARU.
             * @example NARU
             */
            readonly eblPlatform: string;
            /** @description The last one is the party’s id on the ledger. */
            readonly identifyingCodes: readonly {
                /** @example GLEIF */
                readonly codeListProvider: string;
                /** @example 969500KSV493XWY0PS33 */
                readonly partyCode: string;
                /** @example LEI */
                readonly codeListName?: string;
            }[];
            readonly taxLegalReferences?: readonly {
                /** @example EORI */
                readonly type: string;
                /** @example KR */
                readonly countryCode: string;
                /** @example 123-45-67890 */
                readonly value: string;
            }[];
        };
        /**
         * @example {
         *       "transportDocumentReference": "HHL71800000",
         *       "endorsementChain": [
         *         {
         *           "actionDateTime": "2026-11-24T09:30:00.000Z",
         *           "actionCode": "ISSUE",
         *           "actor": {
         *             "partyName": "HANKANG STEEL CO LTD",
         *             "eblPlatform": "NARU",
         *             "identifyingCodes": [
         *               {
         *                 "codeListProvider": "GLEIF",
         *                 "partyCode": "969500KSV493XWY0PS33"
         *               }
         *             ]
         *           },
         *           "auditReference": "5f2b7c0d"
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly EndorsementChain: {
            /** @example HHL71800000 */
            readonly transportDocumentReference: string;
            readonly transportDocumentSubReference?: string;
            /**
             * @description Absent if the carrier is known by another code than its SCAC.
             * @example MAEU
             */
            readonly carrierSCACCode?: string;
            /** @description The latest entry comes first. */
            readonly endorsementChain: readonly {
                /** @example 2026-11-24T09:30:00.000Z */
                readonly actionDateTime: string;
                /**
                 * @description ISSUE, TRANSFER, ENDORSE, ENDORSE_TO_ORDER, BLANK_ENDORSE, SIGN, SURRENDER_FOR_DELIVERY, SURRENDER_FOR_AMENDMENT, SURRENDERED (PINT: SACC), or SREJ, which is PINT’s.
                 * @example ISSUE
                 */
                readonly actionCode: string;
                readonly actor: components["schemas"]["DcsaParty"];
                readonly recipient?: components["schemas"]["DcsaParty"];
                /**
                 * @description Why it goes back to be amended, or why the carrier refuses.
                 * @example COD
                 */
                readonly reasonCode?: string;
                /**
                 * @description The transaction on the ledger.
                 * @example 5f2b7c0d
                 */
                readonly auditReference: string;
            }[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "document": {
         *         "type": "shipment",
         *         "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *       },
         *       "status": "ISSUED",
         *       "reason": "The carrier has recorded neither gate-in nor loading of NARU3472484, which the bill says to be on board since 2026-11-02."
         *     }
         */
        readonly MissingLoading: {
            readonly document: components["schemas"]["Link"];
            /** @example ISSUED */
            readonly status: string;
            /** @example The carrier has recorded neither gate-in nor loading of NARU3472484, which the bill says to be on board since 2026-11-02. */
            readonly reason: string;
        };
        /**
         * @example {
         *       "verdict": "VERIFIED",
         *       "relyOn": [
         *         "CarrierMSP issued this document, and nobody has altered it since."
         *       ],
         *       "checks": [
         *         {
         *           "check": "AUTHENTIC",
         *           "result": "PASS",
         *           "reason": "CarrierMSP confirms this record."
         *         }
         *       ],
         *       "findings": [
         *         {
         *           "rule": "D1",
         *           "severity": "BLOCK",
         *           "reason": "The documents are financed by another bank.",
         *           "evidence": {}
         *         }
         *       ],
         *       "status": "ISSUED",
         *       "transportDocumentStatus": "ISSUED",
         *       "form": "TO_ORDER",
         *       "titleMode": "REGISTRY_OF_RECORD",
         *       "issuer": "ExportersMSP",
         *       "issuedTo": {
         *         "msp": "ExportersMSP"
         *       },
         *       "possessor": {
         *         "msp": "ExportersMSP"
         *       },
         *       "titleHolder": {
         *         "msp": "ExportersMSP"
         *       },
         *       "nominee": {
         *         "msp": "ExportersMSP"
         *       },
         *       "isPledged": true,
         *       "pledge": {
         *         "pledgee": "ExportersMSP",
         *         "claim": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *       },
         *       "presentation": {
         *         "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *         "holder": {
         *           "msp": "ExportersMSP"
         *         },
         *         "titleHolder": {
         *           "msp": "ExportersMSP"
         *         }
         *       },
         *       "offer": {
         *         "kind": "TRANSFER",
         *         "to": {
         *           "msp": "ExportersMSP"
         *         },
         *         "expires": "2026-12-31T00:00:00.000Z"
         *       },
         *       "holds": [
         *         {
         *           "declaration": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *           "customs": "ExportersMSP"
         *         }
         *       ],
         *       "lineage": [
         *         {
         *           "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *           "relation": "REPLACED",
         *           "of": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *           "status": "VOIDED"
         *         }
         *       ],
         *       "contentHash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "documentChecksum": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "block": 42
         *     }
         */
        readonly Verification: {
            /** @enum {string} */
            readonly verdict: "VERIFIED" | "REVIEW" | "NOT_VERIFIED";
            readonly relyOn: readonly string[];
            readonly checks: readonly {
                /** @example AUTHENTIC */
                readonly check: string;
                /**
                 * @description A warning is for a person to weigh.
                 * @enum {string}
                 */
                readonly result: "PASS" | "WARN" | "FAIL" | "NOT_EVALUATED";
                /** @example CarrierMSP confirms this record. */
                readonly reason: string;
                /** @description The ids and codes on which the result rests. */
                readonly evidence?: {
                    readonly [key: string]: unknown;
                };
            }[];
            /** @description The checks that did not pass. */
            readonly findings: readonly components["schemas"]["Finding"][];
            /** @example ISSUED */
            readonly status: string;
            /**
             * @description The same status in DCSA’s words.
             * @example ISSUED
             */
            readonly transportDocumentStatus: string;
            /** @example TO_ORDER */
            readonly form: string;
            /** @example REGISTRY_OF_RECORD */
            readonly titleMode: string;
            readonly issuer: string;
            readonly issuedTo: {
                readonly msp: string;
                readonly party?: string;
                /** @example HANKANG STEEL CO LTD */
                readonly partyName?: string;
            };
            readonly possessor: {
                readonly msp: string;
                readonly party?: string;
                /** @example HANKANG STEEL CO LTD */
                readonly partyName?: string;
            };
            readonly titleHolder: {
                readonly msp: string;
                readonly party?: string;
                /** @example HANKANG STEEL CO LTD */
                readonly partyName?: string;
            };
            /** @description Whom the title holder has named to get bill and title. */
            readonly nominee: {
                readonly msp: string;
                readonly party?: string;
                /** @example HANKANG STEEL CO LTD */
                readonly partyName?: string;
            } | null;
            readonly isPledged: boolean;
            readonly pledge: {
                readonly pledgee: string;
                readonly claim: string;
                readonly enforcement?: {
                    /** Format: date */
                    readonly maturity: string;
                    readonly noticeDays: number;
                    readonly remedies: readonly ("SELL" | "SURRENDER")[];
                };
                readonly consent?: {
                    /** @enum {string} */
                    readonly to: "TRANSFER" | "AMENDMENT" | "SPLIT" | "DELIVERY";
                    readonly version: number;
                };
            } | null;
            /** @description The presentation under a credit that the bill is part of. */
            readonly presentation: {
                readonly id: string;
                readonly holder: components["schemas"]["NamedParty"];
                readonly titleHolder: components["schemas"]["NamedParty"];
                /** @enum {string} */
                readonly endorsement?: "ENDORSE" | "ENDORSE_TO_ORDER" | "BLANK_ENDORSE";
                readonly honouredFor?: string;
                readonly alsoHonouredFor?: readonly string[];
            } | null;
            readonly offer: ({
                /** @constant */
                readonly kind: "TRANSFER";
                readonly to: components["schemas"]["NamedParty"];
                /** Format: date-time */
                readonly expires: string;
                /** @enum {string} */
                readonly endorsement?: "ENDORSE" | "ENDORSE_TO_ORDER" | "BLANK_ENDORSE";
                /** @constant */
                readonly isShown?: true;
            } | {
                /** @constant */
                readonly kind: "PLEDGE";
                readonly to: string;
                /** Format: date-time */
                readonly expires: string;
                readonly enforcement?: {
                    /** Format: date */
                    readonly maturity: string;
                    readonly noticeDays: number;
                    readonly remedies: readonly ("SELL" | "SURRENDER")[];
                };
            }) | null;
            /** @description The declarations for which customs holds the goods, or held them. */
            readonly holds: readonly {
                readonly declaration: string;
                readonly customs: string;
                /** @constant */
                readonly isReleased?: true;
            }[];
            /** @description The bills that this one replaces, and those that replace it. */
            readonly lineage: readonly {
                readonly id: string;
                /**
                 * @description Whether the bill of this id was replaced, or took the place.
                 * @enum {string}
                 */
                readonly relation: "REPLACED" | "REPLACES";
                /** @description The bill whose relative it is. */
                readonly of: string;
                readonly status: string | null;
            }[];
            /** @description The hash of the document, with its salt, in the public record. */
            readonly contentHash: string;
            /** @description SHA-256 of the document as it was issued, in canonical JSON (RFC 8785), as DCSA’s messages state it; null if this organisation does not hold it. */
            readonly documentChecksum: string | null;
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *       "rule": "D1",
         *       "severity": "BLOCK",
         *       "reason": "The documents are financed by another bank.",
         *       "document": {
         *         "type": "shipment",
         *         "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *       },
         *       "attempts": 1,
         *       "time": "2026-11-24T09:30:00.000Z",
         *       "block": 42,
         *       "position": 0
         *     }
         */
        readonly Alert: {
            readonly id: string;
            /** @description The number of the rule in the catalogue of duplicate-financing rules. */
            readonly rule: string;
            /** @enum {string} */
            readonly severity: "BLOCK" | "HIGH" | "REVIEW" | "INFO" | "NOT_EVALUATED";
            readonly reason: string;
            /** @description The own document that it is about. */
            readonly document: components["schemas"]["Link"];
            /** @description How often the same organisation has caused it. Position, time and id are those of the last time. */
            readonly attempts: number;
            readonly time: string;
            readonly block: number;
            /** @description The number of the transaction in its block. */
            readonly position: number;
        };
        /**
         * @example {
         *       "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *       "rule": "D1",
         *       "severity": "BLOCK",
         *       "reason": "The documents are financed by another bank.",
         *       "document": {
         *         "type": "shipment",
         *         "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *       },
         *       "attempts": 1,
         *       "time": "2026-11-24T09:30:00.000Z",
         *       "block": 42,
         *       "position": 0,
         *       "status": "RAISED"
         *     }
         */
        readonly HandledAlert: {
            readonly id: string;
            /** @description The number of the rule in the catalogue of duplicate-financing rules. */
            readonly rule: string;
            /** @enum {string} */
            readonly severity: "BLOCK" | "HIGH" | "REVIEW" | "INFO" | "NOT_EVALUATED";
            readonly reason: string;
            /** @description The own document that it is about. */
            readonly document: components["schemas"]["Link"];
            /** @description How often the same organisation has caused it. Position, time and id are those of the last time. */
            readonly attempts: number;
            readonly time: string;
            readonly block: number;
            /** @description The number of the transaction in its block. */
            readonly position: number;
            /**
             * @description RAISED until an officer acknowledges it, and again if it is caused once more.
             * @enum {string}
             */
            readonly status: "RAISED" | "ACKNOWLEDGED" | "RESOLVED";
            /** @description What an officer of the own organisation did about it last. */
            readonly lastStep?: {
                /** @enum {string} */
                readonly status: "ACKNOWLEDGED" | "RESOLVED";
                /** @description The user of the own organisation who did it. */
                readonly user: string;
                readonly time: string;
                /** @enum {string} */
                readonly reasonCode?: "CLEARED_WITH_OTHER_BANK" | "CLEARED_WITH_ISSUER" | "CLEARED_WITH_CUSTOMER" | "FALSE_ALARM" | "FRAUD_FOUND" | "REPORTED_TO_AUTHORITY";
                readonly remark?: string;
            };
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *           "rule": "D1",
         *           "severity": "BLOCK",
         *           "reason": "The documents are financed by another bank.",
         *           "document": {
         *             "type": "shipment",
         *             "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *           },
         *           "attempts": 1,
         *           "time": "2026-11-24T09:30:00.000Z",
         *           "block": 42,
         *           "position": 0,
         *           "status": "RAISED"
         *         }
         *       ],
         *       "next": "/v1/alerts?limit=20&after=41-0-D1-financing-claim-01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *       "block": 42
         *     }
         */
        readonly Alerts: {
            readonly items: readonly components["schemas"]["HandledAlert"][];
            readonly next: string | null;
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "alert": {
         *         "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *         "rule": "D1",
         *         "severity": "BLOCK",
         *         "reason": "The documents are financed by another bank.",
         *         "document": {
         *           "type": "shipment",
         *           "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *         },
         *         "attempts": 1,
         *         "time": "2026-11-24T09:30:00.000Z",
         *         "block": 42,
         *         "position": 0,
         *         "status": "RAISED"
         *       },
         *       "block": 42
         *     }
         */
        readonly AlertStep: {
            readonly alert: components["schemas"]["HandledAlert"];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "record": {
         *         "type": "shipment",
         *         "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *         "status": "OPEN",
         *         "version": 2,
         *         "action": "create",
         *         "author": {
         *           "msp": "ExportersMSP",
         *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *         },
         *         "time": "2026-11-24T09:30:00.000Z",
         *         "parties": [
         *           {
         *             "msp": "ExportersMSP"
         *           }
         *         ],
         *         "content": {
         *           "version": 2,
         *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         },
         *         "links": [
         *           {
         *             "type": "shipment",
         *             "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *           }
         *         ],
         *         "tokens": [
         *           {
         *             "kind": "BILL",
         *             "token": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *           }
         *         ],
         *         "state": {}
         *       },
         *       "transaction": {
         *         "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *         "block": 42
         *       },
         *       "block": 42
         *     }
         */
        readonly Taken: {
            /** @description What every member of the channel sees. */
            readonly record: components["schemas"]["TradeRecord"];
            /** @description The author of the record confirms it. */
            readonly authentic?: boolean;
            /** @description The issuer of the document confirms it; true if the type has no issuer. */
            readonly genuine?: boolean;
            /** @description The private document; null if this organisation does not hold it. */
            readonly document?: unknown;
            /** @description The private remarks of the last action; null if there are none, or if only their hash is there: then `record.state.unservedRemarks` names them. */
            readonly details?: unknown;
            /** @description What the rules found when the document was made. */
            readonly findings?: readonly components["schemas"]["Finding"][] | null;
            /** @description null if the same was done before, so that nothing was written. */
            readonly transaction: {
                readonly id: string;
                readonly block: number;
            } | null;
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "record": {
         *         "type": "shipment",
         *         "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *         "status": "OPEN",
         *         "version": 2,
         *         "action": "create",
         *         "author": {
         *           "msp": "ExportersMSP",
         *           "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *         },
         *         "time": "2026-11-24T09:30:00.000Z",
         *         "parties": [
         *           {
         *             "msp": "ExportersMSP"
         *           }
         *         ],
         *         "content": {
         *           "version": 2,
         *           "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         },
         *         "links": [
         *           {
         *             "type": "shipment",
         *             "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *           }
         *         ],
         *         "tokens": [
         *           {
         *             "kind": "BILL",
         *             "token": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *           }
         *         ],
         *         "state": {}
         *       },
         *       "authentic": true,
         *       "genuine": true,
         *       "document": {
         *         "ucr": "6KR1234567890-STEEL",
         *         "seller": "HANKANG STEEL CO LTD",
         *         "buyer": "PACIFIC PIPE LTD",
         *         "descriptionOfGoods": "HOT ROLLED STEEL COILS"
         *       },
         *       "details": null,
         *       "findings": [
         *         {
         *           "rule": "D1",
         *           "severity": "BLOCK",
         *           "reason": "The documents are financed by another bank.",
         *           "evidence": {}
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly Document: {
            /** @description What every member of the channel sees. */
            readonly record: components["schemas"]["TradeRecord"];
            /** @description The author of the record confirms it. */
            readonly authentic: boolean;
            /** @description The issuer of the document confirms it; true if the type has no issuer. */
            readonly genuine: boolean;
            /** @description The private document; null if this organisation does not hold it. */
            readonly document: unknown;
            /** @description The private remarks of the last action; null if there are none, or if only their hash is there: then `record.state.unservedRemarks` names them. */
            readonly details: unknown;
            /** @description What the rules found when the document was made. */
            readonly findings: readonly components["schemas"]["Finding"][] | null;
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "transactionId": "5f2b7c0de1a94c3b8a6d4f0e9b7c2a1d5f2b7c0de1a94c3b8a6d4f0e9b7c2a1d",
         *           "time": "2026-11-24T09:30:00.000Z",
         *           "record": {
         *             "type": "shipment",
         *             "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *             "status": "OPEN",
         *             "version": 2,
         *             "action": "create",
         *             "author": {
         *               "msp": "ExportersMSP",
         *               "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *             },
         *             "time": "2026-11-24T09:30:00.000Z",
         *             "parties": [
         *               {
         *                 "msp": "ExportersMSP"
         *               }
         *             ],
         *             "content": {
         *               "version": 2,
         *               "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *             },
         *             "links": [
         *               {
         *                 "type": "shipment",
         *                 "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *               }
         *             ],
         *             "tokens": [
         *               {
         *                 "kind": "BILL",
         *                 "token": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *               }
         *             ],
         *             "state": {}
         *           }
         *         }
         *       ],
         *       "block": 42
         *     }
         */
        readonly History: {
            readonly items: readonly {
                readonly transactionId: string;
                /** Format: date-time */
                readonly time: string;
                readonly record: components["schemas"]["TradeRecord"];
            }[];
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "record": {
         *             "type": "shipment",
         *             "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *             "status": "OPEN",
         *             "version": 2,
         *             "action": "create",
         *             "author": {
         *               "msp": "ExportersMSP",
         *               "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *             },
         *             "time": "2026-11-24T09:30:00.000Z",
         *             "parties": [
         *               {
         *                 "msp": "ExportersMSP"
         *               }
         *             ],
         *             "content": {
         *               "version": 2,
         *               "hash": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *             },
         *             "links": [
         *               {
         *                 "type": "shipment",
         *                 "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *               }
         *             ],
         *             "tokens": [
         *               {
         *                 "kind": "BILL",
         *                 "token": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *               }
         *             ],
         *             "state": {}
         *           },
         *           "authentic": true
         *         }
         *       ],
         *       "next": "/v1/shipments?limit=20&after=01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *       "block": 42
         *     }
         */
        readonly Page: {
            readonly items: readonly {
                readonly record: components["schemas"]["TradeRecord"];
                readonly authentic: boolean;
            }[];
            readonly next: string | null;
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "type": "shipment",
         *       "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *       "version": 2,
         *       "status": "OPEN",
         *       "action": "create",
         *       "time": "2026-11-24T09:30:00.000Z",
         *       "block": 42,
         *       "position": 0
         *     }
         */
        readonly ChangeEvent: {
            /** @enum {string} */
            readonly type: "shipment" | "bill-of-lading" | "letter-of-credit" | "credit-amendment" | "presentation" | "financing-claim" | "financing-consent" | "customs-declaration" | "party" | "transport-event" | "shipping-instructions";
            readonly id: string;
            readonly version: number;
            readonly status: string;
            readonly action: string;
            /** Format: date-time */
            readonly time: string;
            readonly block: number;
            /** @description The number of the transaction in its block. */
            readonly position: number;
        };
        /**
         * @example {
         *       "access_token": "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl",
         *       "token_type": "Bearer",
         *       "expires_in": 900
         *     }
         */
        readonly Token: {
            /** @example eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl */
            readonly access_token: string;
            /** @constant */
            readonly token_type: "Bearer";
            /**
             * @description Seconds.
             * @example 900
             */
            readonly expires_in: number;
        };
        /**
         * @example {
         *       "transactionId": "5f2b7c0de1a94c3b8a6d4f0e9b7c2a1d5f2b7c0de1a94c3b8a6d4f0e9b7c2a1d",
         *       "user": "officer",
         *       "type": "shipment",
         *       "id": "01KAE5TZ3TC7H3N5QG8Y0E2XVM",
         *       "action": "create",
         *       "state": "PENDING",
         *       "block": 42
         *     }
         */
        readonly Transaction: {
            readonly transactionId: string;
            readonly user: string;
            readonly type: string;
            readonly id: string;
            readonly action: string;
            /** @enum {string} */
            readonly state: "PENDING" | "COMMITTED" | "INVALID";
            /** @description The block that holds the transaction; absent while it is pending. */
            readonly transactionBlock?: number;
            /** @description Fabric’s validation code; absent while the transaction is pending. */
            readonly validationCode?: number;
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "block": 42,
         *       "position": 0,
         *       "hash": "",
         *       "fault": "ENVELOPE"
         *     }
         */
        readonly UnreadableTransaction: {
            readonly block: number;
            /** @description The number of the transaction in its block. */
            readonly position: number;
            /** @description SHA-256 of its bytes in the block, lower-case hexadecimal. */
            readonly hash: string;
            /**
             * @description What cannot be read: RECORD if something else is under the key of a record.
             * @enum {string}
             */
            readonly fault: "ENVELOPE" | "TRANSACTION_ID" | "WRITES" | "RECORD";
        };
        /**
         * @example {
         *       "items": [
         *         {
         *           "block": 42,
         *           "position": 0,
         *           "hash": "",
         *           "fault": "ENVELOPE"
         *         }
         *       ],
         *       "next": "/v1/unreadable-transactions?limit=20&after=41-0",
         *       "block": 42
         *     }
         */
        readonly UnreadableTransactions: {
            readonly items: readonly components["schemas"]["UnreadableTransaction"][];
            readonly next: string | null;
            /**
             * @description The last block that the gateway had read when it answered; -1 before the first.
             * @example 42
             */
            readonly block: number;
        };
        /**
         * @example {
         *       "ucr": "6KR1234567890-STEEL",
         *       "seller": "HANKANG STEEL CO LTD",
         *       "buyer": "PACIFIC PIPE LTD",
         *       "descriptionOfGoods": "HOT ROLLED STEEL COILS"
         *     }
         */
        readonly Shipment: {
            readonly ucr: string;
            readonly seller: string;
            readonly buyer: string;
            readonly descriptionOfGoods: string;
            /** @enum {string} */
            readonly incoterm?: "EXW" | "FCA" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP" | "FAS" | "FOB" | "CFR" | "CIF";
            readonly purchaseOrder?: string;
        };
        /**
         * Active Reefer Settings
         * @description The specifications for a Reefer equipment.
         *
         *     **Condition:** Only applicable when `isNonOperatingReefer` is set to `false`
         */
        readonly "BillOfLading.ActiveReeferSettings": {
            /**
             * Format: float
             * @description Target value of the temperature for the Reefer based on the cargo requirement.
             * @example -15
             */
            readonly temperatureSetpoint?: number;
            /**
             * @description The unit for temperature in Celsius or Fahrenheit
             *
             *     - `CEL` (Celsius)
             *     - `FAH` (Fahrenheit)
             *
             *     **Condition:** Mandatory if `temperatureSetpoint` is provided. If `temperatureSetpoint` is not provided, this field must be empty.
             * @example CEL
             * @enum {string}
             */
            readonly temperatureUnit?: "CEL" | "FAH";
            /**
             * Format: float
             * @description The percentage of the controlled atmosphere O<sub>2</sub> target value
             * @example 25
             */
            readonly o2Setpoint?: number;
            /**
             * Format: float
             * @description The percentage of the controlled atmosphere CO<sub>2</sub> target value
             * @example 25
             */
            readonly co2Setpoint?: number;
            /**
             * Format: float
             * @description The percentage of the controlled atmosphere humidity target value
             * @example 95.6
             */
            readonly humiditySetpoint?: number;
            /**
             * Format: float
             * @description Target value for the air exchange rate which is the rate at which outdoor air replaces indoor air within a Reefer container
             * @example 15.4
             */
            readonly airExchangeSetpoint?: number;
            /**
             * @description The unit for `airExchange` in metrics- or imperial- units per hour
             *     - `MQH` (Cubic metre per hour)
             *     - `FQH` (Cubic foot per hour)
             *
             *     **Condition:** Mandatory if `airExchange` is provided. If `airExchange` is not provided, this field must be empty.
             * @example MQH
             * @enum {string}
             */
            readonly airExchangeUnit?: "MQH" | "FQH";
            /**
             * @description If `true` the ventilation orifice is `Open` - if `false` the ventilation orifice is `closed`
             * @example true
             */
            readonly isVentilationOpen?: boolean;
            /**
             * @description Is drain holes open on the container
             * @example true
             */
            readonly isDrainholesOpen?: boolean;
            /**
             * @description Is special container setting for handling flower bulbs active
             * @example true
             */
            readonly isBulbMode?: boolean;
            /**
             * @description Indicator whether cargo requires cold treatment prior to loading at origin or during transit, but prior arrival at POD
             * @example true
             */
            readonly isColdTreatmentRequired?: boolean;
            /**
             * @description Indicator of whether cargo requires Controlled Atmosphere.
             * @example true
             */
            readonly isControlledAtmosphereRequired?: boolean;
        };
        /**
         * Address
         * @description An object for storing address related information
         */
        readonly "BillOfLading.Address": {
            /**
             * @description The name of the street.
             * @example Ruijggoordweg
             */
            readonly street: string;
            /**
             * @description The number of the street.
             * @example 100
             */
            readonly streetNumber?: string;
            /**
             * @description The floor of the street number.
             * @example N/A
             */
            readonly floor?: string;
            /**
             * @description The post code of the address.
             * @example 1047 HM
             */
            readonly postCode?: string;
            /**
             * @description A numbered box at a post office where a person or business can have mail or parcels delivered.
             * @example 123
             */
            readonly POBox?: string;
            /**
             * @description The name of the city.
             * @example Amsterdam
             */
            readonly city: string;
            /**
             * @description The name of the state/region.
             * @example North Holland
             */
            readonly stateRegion?: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode: string;
        };
        /**
         * Cargo Gross Volume
         * @description Calculated by multiplying the width, height, and length of the packed cargo.
         */
        readonly "BillOfLading.CargoGrossVolume": {
            /**
             * Format: float
             * @description Calculated by multiplying the width, height, and length of the packed cargo. A maximum of 4 decimals should be provided.
             * @example 2.4
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `FTQ` (Cubic foot)
             *     - `MTQ` (Cubic meter)
             * @example MTQ
             * @enum {string}
             */
            readonly unit: "MTQ" | "FTQ";
        };
        /**
         * Cargo Gross Weight
         * @description The weight of the cargo item including packaging being carried in the container. Excludes the tare weight of the container.
         */
        readonly "BillOfLading.CargoGrossWeight": {
            /**
             * Format: float
             * @description The weight of the cargo item including packaging being carried in the container. Excludes the tare weight of the container. A maximum of 3 decimals should be provided.
             * @example 2400
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `KGM` (Kilograms)
             *     - `LBR` (Pounds)
             * @example KGM
             * @enum {string}
             */
            readonly unit: "KGM" | "LBR";
        };
        /**
         * Cargo Item
         * @description A `cargoItem` is the smallest unit used by stuffing. A `cargoItem` cannot be split across containers.
         */
        readonly "BillOfLading.CargoItem": {
            /**
             * @description The unique identifier for the equipment, which should follow the BIC ISO Container Identification Number where possible.
             *     According to [ISO 6346](https://www.iso.org/standard/83558.html), a container identification code consists of a 4-letter prefix and a 7-digit number (composed of a 3-letter owner code, a category identifier, a serial number, and a check-digit).
             *
             *     If a container does not comply with [ISO 6346](https://www.iso.org/standard/83558.html), it is suggested to follow [Recommendation #2: Containers with non-ISO identification](https://smdg.org/documents/smdg-recommendations) from SMDG.
             * @example APZU4812090
             */
            readonly equipmentReference: string;
            readonly cargoGrossWeight: components["schemas"]["BillOfLading.CargoGrossWeight"];
            readonly cargoGrossVolume?: components["schemas"]["BillOfLading.CargoGrossVolume"];
            readonly cargoNetWeight?: components["schemas"]["BillOfLading.CargoNetWeight"];
            readonly cargoNetVolume?: components["schemas"]["BillOfLading.CargoNetVolume"];
            readonly exportLicense?: components["schemas"]["BillOfLading.ExportLicense"];
            readonly importLicense?: components["schemas"]["BillOfLading.ImportLicense"];
            readonly outerPackaging: components["schemas"]["BillOfLading.OuterPackaging"];
            /**
             * @deprecated
             * @description A list of `National Commodity Codes` that apply to this `cargoItem`
             *
             *     **DEPRECATED:** This property is not to be used any more, please use `extendedNationalCommodityCodes` instead. If both `nationalCommodityCodes` and `extendedNationalCommodityCodes` are provided then `extendedNationalCommodityCodes` takes precedence and `nationalCommodityCodes` must be ignored.
             */
            readonly nationalCommodityCodes?: readonly components["schemas"]["BillOfLading.NationalCommodityCode"][];
            /**
             * @description A list of `National Commodity Codes` that apply to this `cargoItem`. The `extendedNationalCommodityCodes` support up to 16 character codes.
             *
             *     **Note:** If both `nationalCommodityCodes` and `extendedNationalCommodityCodes` are provided then `extendedNationalCommodityCodes` takes precedence and `nationalCommodityCodes` must be ignored.
             */
            readonly extendedNationalCommodityCodes?: readonly components["schemas"]["BillOfLading.ExtendedNationalCommodityCode"][];
            /** @description A list of `Customs references` */
            readonly customsReferences?: readonly components["schemas"]["BillOfLading.CustomsReference"][];
        };
        /**
         * Cargo Net Volume
         * @description Calculated by multiplying the width, height, and length of the cargo, excluding packaging.
         */
        readonly "BillOfLading.CargoNetVolume": {
            /**
             * Format: float
             * @description Calculated by multiplying the width, height, and length of the cargo, excluding packaging.
             * @example 2.4
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `FTQ` (Cubic foot)
             *     - `MTQ` (Cubic meter)
             * @example MTQ
             * @enum {string}
             */
            readonly unit: "MTQ" | "FTQ";
        };
        /**
         * Cargo Net Weight
         * @description The weight of the cargo item excluding packaging being carried in the container. Excludes the tare weight of the container.
         */
        readonly "BillOfLading.CargoNetWeight": {
            /**
             * Format: float
             * @description The weight of the cargo item excluding packaging being carried in the container. Excludes the tare weight of the container. A maximum of 3 decimals should be provided.
             * @example 2400
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `KGM` (Kilograms)
             *     - `LBR` (Pounds)
             * @example KGM
             * @enum {string}
             */
            readonly unit: "KGM" | "LBR";
        };
        /**
         * Carrier's Agent At Destination
         * @description The party on the import side assigned by the carrier to whom the customer need to reach out to for cargo release.
         */
        readonly "BillOfLading.CarriersAgentAtDestination": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            readonly address: components["schemas"]["BillOfLading.Address"];
            /** @description Unstructured address lines, used as a fallback when structured address fields are unavailable. */
            readonly addressLines?: readonly string[];
            /** @description A list of contact details */
            readonly partyContactDetails: readonly components["schemas"]["BillOfLading.PartyContactDetail"][];
        };
        /**
         * Charge
         * @description Addresses the monetary value of freight and other service charges for a `Booking`.
         */
        readonly "BillOfLading.Charge": {
            /**
             * @deprecated
             * @description Free text field describing the charge to apply.
             *
             *     **DEPRECATED:** Because of backward compatibility it is required to provide a value in this property even though a value is provided in the `extendedChargeName` property. In case both properties are provided (`extendedChargeName` and `chargeName`) - `chargeName` must be ignored.
             * @example Documentation fee - Destination
             */
            readonly chargeName: string;
            /**
             * @description Extended Free text field, now allowing up to 100 characters, describing the charge to apply.
             *
             *     **Note:** If `extendedChargeName` is provided - it always takes precedence over `chargeName` (which is a required property but must be ignored).
             * @example Special documentation fee - Destination
             */
            readonly extendedChargeName?: string;
            /**
             * Format: float
             * @description The monetary value of all freight and other service charges for a transport document, with a maximum of 2-digit decimals.
             * @example 1012.12
             */
            readonly currencyAmount: number;
            /**
             * @description The currency for the charge, using a 3-character code ([ISO 4217](https://www.iso.org/iso-4217-currency-codes.html)).
             * @example DKK
             */
            readonly currencyCode: string;
            /**
             * @description An indicator of whether a charge is prepaid (PRE) or collect (COL). When prepaid, the charge is the responsibility of the shipper or the Invoice payer on behalf of the shipper (if provided). When collect, the charge is the responsibility of the consignee or the Invoice payer on behalf of the consignee (if provided).
             *
             *     - `PRE` (Prepaid)
             *     - `COL` (Collect)
             * @example PRE
             * @enum {string}
             */
            readonly paymentTermCode: "PRE" | "COL";
            /**
             * @description The code specifying the measure unit used for the corresponding unit price for this cost, such as per day, per ton, per square metre.
             * @example Per day
             */
            readonly calculationBasis: string;
            /**
             * Format: float
             * @description The unit price of this charge item in the currency of the charge.
             * @example 3456.6
             */
            readonly unitPrice: number;
            /**
             * Format: float
             * @description The amount of unit for this charge item.
             * @example 34.4
             */
            readonly quantity: number;
        };
        /**
         * City
         * @description An object for storing city, state/region and country related information
         */
        readonly "BillOfLading.City": {
            /**
             * @description The name of the city.
             * @example Amsterdam
             */
            readonly city: string;
            /**
             * @description The name of the state/region.
             * @example North Holland
             */
            readonly stateRegion?: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode: string;
        };
        /**
         * Consignee
         * @description The party to which goods are consigned in the `Master Bill of Lading`.
         *
         *     **Condition:** Mandatory for non-negotiable BL (`isToOrder=false`). Note `Consignee` and `Endorsee` are mutually exclusive.
         *
         *     **Condition:** If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address` or `addressLines`.
         */
        readonly "BillOfLading.Consignee": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description The eBL platform of the party. The value **MUST** be one of:
             *     - `WAVE` (Wave)
             *     - `CARX` (CargoX)
             *     - `ESSD` (EssDOCS - This value has been **deprecated**. Please use `IDT`)
             *     - `IDT` (ICE Digital Trade)
             *     - `BOLE` (Bolero)
             *     - `EDOX` (EdoxOnline)
             *     - `IQAX` (IQAX)
             *     - `SECR` (Secro)
             *     - `TRGO` (TradeGO)
             *     - `ETEU` (eTEU)
             *     - `TRAC` (Enigio trace:original)
             *     - `BRIT` (BRITC eBL)
             *     - `COVA` (Covantis)
             *     - `ETIT` (e-title)
             *     - `KTNE` (KTNET)
             *     - `CRED` (Credore)
             *     - `BLOC` (BlockPeer Technologies)
             *     - `DOCU` (DocuTrade)
             *     - `AEOT` (AEOTrade)
             *     - `SGTD` (SGTraDex)
             * @example BOLE
             */
            readonly eblPlatform?: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson?: string;
            readonly address?: components["schemas"]["BillOfLading.PartyAddress"];
            /** @description Unstructured address lines, used as a fallback when structured address fields are unavailable. */
            readonly addressLines?: readonly string[];
            /**
             * @description The address of the party to be displayed on the `Transport Document`. The displayed address may be used to match the address provided in the `Letter of Credit`.
             *
             *     **Conditions:** If provided:
             *       - the displayed address must be included in the `Transport Document`.
             *       - for physical BL (`isElectronic=false`), it is only allowed to provide max 2 lines of 35 characters. **Note:** Some carriers may choose to allow more lines, please consult the carrier's API documentation to check if this is the case.
             *       - for electronic BL (`isElectronic=true`), the limit is 6 lines of 35 characters
             *       - the order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedAddress?: readonly string[];
            readonly identifyingCodes: readonly components["schemas"]["BillOfLading.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["BillOfLading.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["BillOfLading.PartyContactDetail"][];
            /**
             * @description A reference linked to the `Consignee`.
             * @example HHL007
             */
            readonly reference?: string;
            /** @description A list of `Purchase Order Reference`s linked to the `Consignee`. */
            readonly purchaseOrderReferences?: readonly string[];
            /**
             * @description Indicates whether the Consignee is also a NotifyParty with identical information. If set to `true` a conceptual 1st notify party identical to the Consignee will exist (any existing 1st NotifyParty conceptually becomes 2nd NotifyParty, any existing 2nd NotifyParty conceptually becomes OtherNotifyParty). The NotifyParty-object will not be affected. Setting this property to `true` does not prescribe what should appear on the printed B/L.
             * @example true
             */
            readonly isNotifyParty?: boolean;
        };
        /**
         * Consignment Item
         * @description Defines a list of `CargoItems` belonging together and the associated `Booking`. A `ConsignmentItem` can be split across multiple containers (`UtilizedTransportEquipment`) by referencing multiple `CargoItems`
         */
        readonly "BillOfLading.ConsignmentItem": {
            /**
             * @description The associated booking number provided by the carrier for this `Consignment Item`.
             * @example ABC709951
             */
            readonly carrierBookingReference: string;
            /**
             * @description A plain language description that is precise enough for Customs services to be able to identify the goods. General terms (i.e. 'consolidated', 'general cargo' 'parts' or 'freight of all kinds') or not sufficiently precise description cannot be accepted.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly descriptionOfGoods: readonly string[];
            /**
             * @deprecated
             * @description A list of `HS Codes` that apply to this `consignmentItem`.
             *
             *     **DEPRECATED:** Because of backward compatibility it is required to provide a value in this property even though a value is provided in the `extendedHSCodes` property. In case both properties are provided (`extendedHSCodes` and `HSCodes`) - `HSCodes` must be ignored.
             */
            readonly HSCodes: readonly string[];
            /**
             * @description A list of `HS Codes` that apply to this `consignmentItem`. The `extendedHSCodes` support up to 12 character codes.
             *
             *     **Note:** If `extendedHSCodes` is provided - it always takes precedence over `HSCodes` (which is a required property but must be ignored).
             */
            readonly extendedHSCodes?: readonly string[];
            /**
             * @deprecated
             * @description A list of `National Commodity Codes` that apply to this `consignmentItem`
             *
             *     **DEPRECATED:** This property is not to be used any more, please use `extendedNationalCommodityCodes` instead. If both `nationalCommodityCodes` and `extendedNationalCommodityCodes` are provided then `extendedNationalCommodityCodes` takes precedence and `nationalCommodityCodes` must be ignored.
             */
            readonly nationalCommodityCodes?: readonly components["schemas"]["BillOfLading.NationalCommodityCode"][];
            /**
             * @description A list of `National Commodity Codes` that apply to this `consignmentItem`. The `extendedNationalCommodityCodes` support up to 16 character codes.
             *
             *     **Note:** If both `nationalCommodityCodes` and `extendedNationalCommodityCodes` are provided then `extendedNationalCommodityCodes` takes precedence and `nationalCommodityCodes` must be ignored.
             */
            readonly extendedNationalCommodityCodes?: readonly components["schemas"]["BillOfLading.ExtendedNationalCommodityCode"][];
            /**
             * @description A list of the `ShippingMarks` applicable to this `consignmentItem`
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly shippingMarks?: readonly string[];
            /** @description A list of all `cargoItems` */
            readonly cargoItems: readonly components["schemas"]["BillOfLading.CargoItem"][];
            readonly exportLicense?: components["schemas"]["BillOfLading.ExportLicense"];
            readonly importLicense?: components["schemas"]["BillOfLading.ImportLicense"];
            /** @description A list of `References` */
            readonly references?: readonly components["schemas"]["BillOfLading.ReferenceConsignmentItem"][];
            /** @description A list of `Customs references` */
            readonly customsReferences?: readonly components["schemas"]["BillOfLading.CustomsReference"][];
        };
        /**
         * Customs Reference
         * @description Reference associated with customs and/or excise purposes required by the relevant authorities for the import, export, or transit of the goods.
         *
         *     A small list of **potential** examples:
         *
         *     | Type  | Country | Description |
         *     |-------|:-------:|-------------|
         *     |UCR|NL|Unique Consignment Reference|
         *     |CUS|NL|Customs Union and Statistics|
         *     |ACID|EG|Advance Cargo Information Declaration in Egypt|
         *     |CERS|CA|Canadian Export Reporting System|
         *     |ITN|US|Internal Transaction Number in US|
         *     |PEB|ID|PEB reference number|
         *     |CSN|IN|Cargo Summary Notification (CSN)|
         */
        readonly "BillOfLading.CustomsReference": {
            /**
             * @description The reference type code as defined in the relevant customs jurisdiction.
             * @example CUS
             */
            readonly type: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode: string;
            readonly values: readonly string[];
        };
        /**
         * Dangerous Goods
         * @description Specification for `Dangerous Goods`. It is mandatory to provide one of `UNNumber` or `NANumber`. Dangerous Goods is based on **IMDG Amendment Version 41-22**.
         */
        readonly "BillOfLading.DangerousGoods": {
            /**
             * @description Four-character code supplied by Exis Technologies that assists to remove ambiguities when identifying a variant within a single UN number or NA number that may occur when two companies exchange DG information.
             *
             *     Character | Valid Characters | Description
             *     :--------:|------------------|------------
             *     1| 0, 1, 2, 3|The packing group. Code 0 indicates there is no packing group
             *     2|0 to 9 and A to Z|A sequence letter for the PSN, or 0 if there were no alternative PSNs
             *     3 and 4|0 to 9 and A to Z|Two sequence letters for other information, for the cases where the variant is required because of different in subrisks, packing instruction etc.
             * @example 2200
             */
            readonly codedVariantList?: string;
            /**
             * @description The proper shipping name for goods under IMDG Code, or the product name for goods under IBC Code and IGC Code, or the bulk cargo shipping name for goods under IMSBC Code, or the name of oil for goods under Annex I to the MARPOL Convention.
             * @example Chromium Trioxide, anhydrous
             */
            readonly properShippingName: string;
            /**
             * @description The recognized chemical or biological name or other name currently used for the referenced dangerous goods as described in chapter 3.1.2.8 of the IMDG Code.
             * @example xylene and benzene
             */
            readonly technicalName?: string;
            /**
             * @description The hazard class code of the referenced dangerous goods according to the specified regulation. Examples of possible values are:
             *
             *     - `1.1A` (Substances and articles which have a mass explosion hazard)
             *     - `1.6N` (Extremely insensitive articles which do not have a mass explosion hazard)
             *     - `2.1` (Flammable gases)
             *     - `8` (Corrosive substances)
             * @example 1.4S
             */
            readonly imoClass: string;
            /**
             * @description Any risk in addition to the class of the referenced dangerous goods according to the IMO IMDG Code.
             * @example 1.2
             */
            readonly subsidiaryRisk1?: string;
            /**
             * @description Any risk in addition to the class of the referenced dangerous goods according to the IMO IMDG Code.
             * @example 1.2
             */
            readonly subsidiaryRisk2?: string;
            /**
             * @description Indicates if the goods belong to the classification of Marine Pollutant.
             * @example false
             */
            readonly isMarinePollutant?: boolean;
            /**
             * Format: int32
             * @description The packing group according to the UN Recommendations on the Transport of Dangerous Goods and IMO IMDG Code.
             * @example 3
             */
            readonly packingGroup?: number;
            /**
             * @description Indicates if the dangerous goods can be transported as limited quantity in accordance with Chapter 3.4 of the IMO IMDG Code.
             * @example false
             */
            readonly isLimitedQuantity?: boolean;
            /**
             * @description Indicates if the dangerous goods can be transported as excepted quantity in accordance with Chapter 3.5 of the IMO IMDG Code.
             * @example false
             */
            readonly isExceptedQuantity?: boolean;
            /**
             * @description Indicates if the cargo has special packaging for the transport, recovery or disposal of damaged, defective, leaking or nonconforming hazardous materials packages, or hazardous materials that have spilled or leaked.
             * @example false
             */
            readonly isSalvagePackings?: boolean;
            /**
             * @description Indicates if the cargo is residue.
             * @example false
             */
            readonly isEmptyUncleanedResidue?: boolean;
            /**
             * @description Indicates if waste is being shipped
             * @example false
             */
            readonly isWaste?: boolean;
            /**
             * @description Indicates if high temperature cargo is shipped.
             * @example false
             */
            readonly isHot?: boolean;
            /**
             * @description Indicates if the cargo require approval from authorities
             * @example false
             */
            readonly isCompetentAuthorityApprovalRequired?: boolean;
            /**
             * @description Name and reference number of the competent authority providing the approval.
             * @example {Name and reference...}
             */
            readonly competentAuthorityApproval?: string;
            /**
             * @description List of the segregation groups applicable to specific hazardous goods according to the IMO IMDG Code.
             *
             *     **Condition:** only applicable to specific hazardous goods.
             */
            readonly segregationGroups?: readonly string[];
            /** @description A list of `Inner Packagings` contained inside this `Outer Packaging/Overpack`. */
            readonly innerPackagings?: readonly components["schemas"]["BillOfLading.InnerPackaging"][];
            readonly emergencyContactDetails?: components["schemas"]["BillOfLading.EmergencyContactDetails"];
            /**
             * @description The emergency schedule identified in the IMO EmS Guide – Emergency Response Procedures for Ships Carrying Dangerous Goods. Comprises 2 values; 1 for spillage and 1 for fire. Possible values spillage: S-A to S-Z. Possible values fire: F-A to F-Z.
             * @example F-A S-Q
             */
            readonly EMSNumber?: string;
            /**
             * Format: date
             * @description Date by when the refrigerated liquid needs to be delivered.
             * @example 2021-09-03
             */
            readonly endOfHoldingTime?: string;
            /**
             * Format: date-time
             * @description Date & time when the container was fumigated
             * @example 2024-09-04T09:41:00Z
             */
            readonly fumigationDateTime?: string;
            /**
             * @description Indicates if a container of hazardous material is at the reportable quantity level. If `true`, a report to the relevant authority must be made in case of spill.
             * @example false
             */
            readonly isReportableQuantity?: boolean;
            /**
             * @description The zone classification of the toxicity of the inhalant. Possible values are:
             *
             *     - `A` (Hazard Zone A) can be assigned to specific gases and liquids
             *     - `B` (Hazard Zone B) can be assigned to specific gases and liquids
             *     - `C` (Hazard Zone C) can **only** be assigned to specific gases
             *     - `D` (Hazard Zone D) can **only** be assigned to specific gases
             * @example A
             */
            readonly inhalationZone?: string;
            readonly grossWeight?: components["schemas"]["BillOfLading.GrossWeight"];
            readonly netWeight?: components["schemas"]["BillOfLading.NetWeight"];
            readonly netExplosiveContent?: components["schemas"]["BillOfLading.NetExplosiveContent"];
            readonly netVolume?: components["schemas"]["BillOfLading.NetVolume"];
            readonly limits?: components["schemas"]["BillOfLading.Limits"];
        } & ({
            /**
             * @description United Nations Dangerous Goods Identifier (UNDG) assigned by the UN Sub-Committee of Experts on the Transport of Dangerous Goods and shown in the IMO IMDG.
             * @example 1463
             */
            readonly UNNumber: string;
        } | {
            /**
             * @description Four-digit number that is assigned to dangerous, hazardous, and harmful substances by the United States Department of Transportation.
             * @example 9037
             */
            readonly NANumber: string;
        });
        /**
         * Document Parties
         * @description All `Parties` with associated roles.
         */
        readonly "BillOfLading.DocumentParties": {
            readonly shipper: components["schemas"]["BillOfLading.Shipper"];
            readonly onBehalfOfShipper?: components["schemas"]["BillOfLading.OnBehalfOfShipper"];
            readonly consignee?: components["schemas"]["BillOfLading.Consignee"];
            readonly onBehalfOfConsignee?: components["schemas"]["BillOfLading.OnBehalfOfConsignee"];
            readonly endorsee?: components["schemas"]["BillOfLading.Endorsee"];
            readonly issuingParty: components["schemas"]["BillOfLading.IssuingParty"];
            readonly carriersAgentAtDestination?: components["schemas"]["BillOfLading.CarriersAgentAtDestination"];
            /**
             * @description List of up to 3 `Notify Parties`. The first item in the list is the **First Notify Party** (`N1`), the second item is the **Second Notify Party** (`N2`) and the last item is the **Other Notify Party** (`NI`).
             *
             *     **Condition:** If provided:
             *       - Mandatory for To Order BLs, `isToOrder=true`, unless `isNotifyParty` in `Consignee` or `Endorsee` is set to `true`, in which case the `notifyParties` property can be omitted.
             *       - The order of the items in this array **MUST** be preserved as by the provider of the API.
             *
             *     **Note:** If `isNotifyParty` is set in either `Consignee` or `Endorsee` parties, then 1st item in the list conceptually becomes **Second Notify Party** (`N2`) and any other items in the list conceptually becomes **Other Notify Party** (`NI`). The `Consignee` or `Endorsee` conceptually becomes **First Notify Party** (`N1`). Any visual representation (e.g. in a PDF) of the `Consignee` / `Endorsee` as a NotifyParty is not prescribed by the standard (e.g it can be the text: "Same as Consignee/Endorsee" or a copy of the Consignee/Endorsee, etc).
             */
            readonly notifyParties?: readonly components["schemas"]["BillOfLading.NotifyParty"][];
            /** @description A list of document parties that can be optionally provided in the `Transport Document`. */
            readonly other?: readonly components["schemas"]["BillOfLading.OtherDocumentParty"][];
        };
        /**
         * Emergency Contact Details
         * @description 24 hr emergency contact details
         */
        readonly "BillOfLading.EmergencyContactDetails": {
            /**
             * @description Name of the Contact person during an emergency.
             * @example Henrik Larsen
             */
            readonly contact: string;
            /**
             * @description Name of the third party vendor providing emergency support
             * @example GlobeTeam
             */
            readonly provider?: string;
            /**
             * @description Phone number for the contact. Phone **MUST** include an international phone number format as defined in the [ITU-T recommendation E.123](https://www.itu.int/rec/T-REC-E.123/en).
             * @example +45 70262970
             */
            readonly phone: string;
            /**
             * @description Contract reference for the emergency support provided by an external third party vendor.
             * @example 12234
             */
            readonly referenceNumber?: string;
        };
        /**
         * Endorsee
         * @description The party to whom the title to the goods is transferred by means of endorsement.
         *
         *     **Condition:** Can only be provided for negotiable BLs (`isToOrder=true`). If a negotiable BL does not have an `Endorsee`, the BL is said to be "blank endorsed". Note `Consignee` and `Endorsee` are mutually exclusive.
         *
         *     **Condition:** If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address` or `addressLines`.
         */
        readonly "BillOfLading.Endorsee": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description The eBL platform of the party. The value **MUST** be one of:
             *     - `WAVE` (Wave)
             *     - `CARX` (CargoX)
             *     - `ESSD` (EssDOCS - This value has been **deprecated**. Please use `IDT`)
             *     - `IDT` (ICE Digital Trade)
             *     - `BOLE` (Bolero)
             *     - `EDOX` (EdoxOnline)
             *     - `IQAX` (IQAX)
             *     - `SECR` (Secro)
             *     - `TRGO` (TradeGO)
             *     - `ETEU` (eTEU)
             *     - `TRAC` (Enigio trace:original)
             *     - `BRIT` (BRITC eBL)
             *     - `COVA` (Covantis)
             *     - `ETIT` (e-title)
             *     - `KTNE` (KTNET)
             *     - `CRED` (Credore)
             *     - `BLOC` (BlockPeer Technologies)
             *     - `DOCU` (DocuTrade)
             *     - `AEOT` (AEOTrade)
             *     - `SGTD` (SGTraDex)
             * @example BOLE
             */
            readonly eblPlatform?: string;
            readonly address?: components["schemas"]["BillOfLading.PartyAddress"];
            /** @description Unstructured address lines, used as a fallback when structured address fields are unavailable. */
            readonly addressLines?: readonly string[];
            /**
             * @description The address of the party to be displayed on the `Transport Document`. The displayed address may be used to match the address provided in the `Letter of Credit`.
             *
             *     **Conditions:** If provided:
             *       - the displayed address must be included in the `Transport Document`.
             *       - for physical BL (`isElectronic=false`), it is only allowed to provide max 2 lines of 35 characters. **Note:** Some carriers may choose to allow more lines, please consult the carrier's API documentation to check if this is the case.
             *       - for electronic BL (`isElectronic=true`), the limit is 6 lines of 35 characters
             *       - the order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedAddress?: readonly string[];
            readonly identifyingCodes: readonly components["schemas"]["BillOfLading.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["BillOfLading.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["BillOfLading.PartyContactDetail"][];
            /**
             * @description Indicates whether the Endorsee is also a NotifyParty with identical information. If set to `true` a conceptual 1st notify party identical to the Endorsee will exist (any existing 1st NotifyParty conceptually becomes 2nd NotifyParty, any existing 2nd NotifyParty conceptually becomes OtherNotifyParty). The NotifyParty-object will not be affected. Setting this property to `true` does not prescribe what should appear on the printed B/L.
             * @example true
             */
            readonly isNotifyParty?: boolean;
        };
        /**
         * Equipment
         * @description Used for storing cargo in/on during transport. The equipment size/type is defined by the ISO 6346 code. The most common equipment size/type is 20'/40'/45' DRY Freight Container, but several different versions exist.
         */
        readonly "BillOfLading.Equipment": {
            /**
             * @description The unique identifier for the equipment, which should follow the BIC ISO Container Identification Number where possible.
             *     According to [ISO 6346](https://www.iso.org/standard/83558.html), a container identification code consists of a 4-letter prefix and a 7-digit number (composed of a 3-letter owner code, a category identifier, a serial number, and a check-digit).
             *
             *     If a container does not comply with [ISO 6346](https://www.iso.org/standard/83558.html), it is suggested to follow [Recommendation #2: Containers with non-ISO identification](https://smdg.org/documents/smdg-recommendations) from SMDG.
             * @example APZU4812090
             */
            readonly equipmentReference: string;
            /**
             * @description Unique code for the different equipment size and type used to transport commodities. The code can refer to one of ISO size type (e.g. 22G1) or ISO type group (e.g. 22GP) following the [ISO 6346](https://www.iso.org/standard/83558.html) standard.
             * @example 22G1
             */
            readonly ISOEquipmentCode?: string;
            readonly tareWeight?: components["schemas"]["BillOfLading.TareWeight"];
        };
        /**
         * Export License
         * @description `Export License` requirements
         *
         *     **Condition:** Included if the property is provided in the `Shipping Instructions.`
         */
        readonly "BillOfLading.ExportLicense": {
            /**
             * @description Information provided by the shipper to indicate whether an `Export License` or permit is required for this shipment/commodity/destination.
             *
             *     **Note:** If this property is omitted, it may be interpreted differently by different API providers and by the same API provider in different contexts.
             * @example true
             */
            readonly isRequired?: boolean;
            /**
             * @description Reference number assigned to an `Export License` or permit, which authorizes a business or individual to export specific goods to specific countries under defined conditions. It is a permit that is required when shipping certain restricted or controlled goods, such as military equipment, high-tech items, chemicals, or items subject to international regulations. The `Export License` must be valid at time of departure.
             * @example EMC007123
             */
            readonly reference?: string;
            /**
             * Format: date
             * @description Issue date of the `Export License`.
             * @example 2024-09-14
             */
            readonly issueDate?: string;
            /**
             * Format: date
             * @description Expiry date of the `Export License`.
             * @example 2024-09-21
             */
            readonly expiryDate?: string;
        };
        /**
         * National Commodity Code (Extended)
         * @description Extended version of the national commodity classification code linked to a country with a value supporting up to 16 characters.
         *
         *     An example could look like this:
         *
         *     | Type  | Country | Value |
         *     |-------|:-------:|-------------|
         *     |NCM|BR|['1515', '2106', '2507', '2512']|
         */
        readonly "BillOfLading.ExtendedNationalCommodityCode": {
            /**
             * @description The national commodity classification code, which can be one of the following values defined by DCSA:
             *     - `NCM` (Nomenclatura Comum do Mercosul)
             *     - `HTS` (Harmonized Tariff Schedule)
             *     - `SCHEDULE_B` (Schedule B)
             *     - `TARIC` (Integrated Tariff of the European Communities)
             *     - `CN` (Combined Nomenclature)
             *     - `CUS` (Customs Union and Statistics)
             * @example NCM
             */
            readonly type: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example BR
             */
            readonly countryCode?: string;
            /**
             * @description A list of `national commodity codes` values supporting up to 16 characters.
             * @example [
             *       "1515",
             *       "2106",
             *       "2507",
             *       "2512"
             *     ]
             */
            readonly values: readonly string[];
        };
        /**
         * Facility
         * @description An object used to express a location using a `Facility`. The facility can be expressed using one of `BIC` code or `SMDG` code. The `facilityCode` does not contain the `UNLocationCode` - this should be provided in the `UnLocationCode` attribute.
         */
        readonly "BillOfLading.Facility": {
            /**
             * @description The code used for identifying the specific facility. This code does not include the UN Location Code.
             *     The definition of the code depends on the `facilityCodeListProvider`. As code list providers maintain multiple codeLists the following codeList is used:
             *     - `SMDG` (the codeList used is the [SMDG Terminal Code List](https://smdg.org/documents/smdg-code-lists/))
             *     - `BIC` (the codeList used is the [BIC Facility Codes](https://www.bic-code.org/facility-codes/))
             * @example ADT
             */
            readonly facilityCode: string;
            /**
             * @description The provider used for identifying the facility Code. Some facility codes are only defined in combination with an `UN Location Code`
             *     - `BIC` (Requires a UN Location Code)
             *     - `SMDG` (Requires a UN Location Code)
             * @example SMDG
             * @enum {string}
             */
            readonly facilityCodeListProvider: "BIC" | "SMDG";
        };
        /**
         * Feedback
         * @description Feedback that can be provided includes, but is not limited to:
         *     - unsupported properties
         *     - changed values
         *     - removed properties
         *     - general information
         */
        readonly "BillOfLading.Feedback": {
            /**
             * @description The severity of the feedback. Possible values are:
             *     - `INFO` (Information - "Your reefer container will use renewable energy", "This earlier / premium service is available")
             *     - `WARN` (Warning - "I'm going to replace" / "Ignore this value" / "Use another value instead")
             *     - `ERROR` (Error - "This must be changed!")
             * @example WARN
             */
            readonly severity: string;
            /**
             * @description A code used to describe the feedback. Possible values are:
             *     - `INFORMATIONAL_MESSAGE` (INFO - to be used when providing extra information)
             *     - `PROPERTY_WILL_BE_IGNORED` (WARN - to be used for unsupported properties/values)
             *     - `PROPERTY_VALUE_MUST_CHANGE` (ERROR - to be used when a wrong property/value is provided)
             *     - `PROPERTY_VALUE_HAS_BEEN_CHANGED` (WARN - when something has been auto-updated without consumer intervention)
             *     - `PROPERTY_VALUE_MAY_CHANGE` (WARN - when something is likely to change in the future)
             *     - `PROPERTY_HAS_BEEN_DELETED` (WARN - when something has been auto-deleted without consumer intervention)
             * @example PROPERTY_WILL_BE_IGNORED
             */
            readonly code: string;
            /**
             * @description A description with additional information.
             * @example Spaces not allowed in facility code
             */
            readonly message: string;
            /**
             * @description A path to the property, formatted according to [JSONpath](https://github.com/json-path/JsonPath).
             * @example $.location.facilityCode
             */
            readonly jsonPath?: string;
            /**
             * @description The name of the property causing the error/warning.
             * @example facilityCode
             */
            readonly property?: string;
        };
        /**
         * Geo Coordinate
         * @description An object used to express a location using `latitude` and `longitude`.
         */
        readonly "BillOfLading.GeoCoordinate": {
            /**
             * @description Latitude expressed as decimal degrees using the ISO 6709 data interchange numeric format.
             * @example 48.8585500
             */
            readonly latitude: string;
            /**
             * @description Longitude expressed as decimal degrees using the ISO 6709 data interchange numeric format.
             * @example 2.294492036
             */
            readonly longitude: string;
        };
        /**
         * Gross Weight
         * @description Total weight of the goods carried, including packaging.
         */
        readonly "BillOfLading.GrossWeight": {
            /**
             * Format: float
             * @description The grand total weight of the DG cargo and weight per `UNNumber`/`NANumber` including packaging items being carried, which can be expressed in imperial or metric terms, as provided by the shipper.
             * @example 12000.3
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `KGM` (Kilograms)
             *     - `LBR` (Pounds)
             * @example KGM
             * @enum {string}
             */
            readonly unit: "KGM" | "LBR";
        };
        /**
         * Identifying Code
         * @description A code and value that uniquely identifies a party.
         */
        readonly "BillOfLading.IdentifyingCode": {
            /**
             * @description A list of codes identifying a party. Possible values are:
             *     - `WAVE` (Wave)
             *     - `CARX` (CargoX)
             *     - `ESSD` (EssDOCS - This value has been **deprecated**. Please use `IDT`)
             *     - `IDT` (ICE Digital Trade)
             *     - `BOLE` (Bolero)
             *     - `EDOX` (EdoxOnline)
             *     - `IQAX` (IQAX)
             *     - `SECR` (Secro)
             *     - `TRGO` (TradeGO)
             *     - `ETEU` (eTEU)
             *     - `TRAC` (Enigio trace:original)
             *     - `BRIT` (BRITC eBL)
             *     - `COVA` (Covantis)
             *     - `ETIT` (e-title)
             *     - `KTNE` (KTNET)
             *     - `CRED` (Credore)
             *     - `BLOC` (BlockPeer Technologies)
             *     - `DOCU` (DocuTrade)
             *     - `AEOT` (AEOTrade)
             *     - `SGTD` (SGTraDex)
             *     - `GSBN` (Global Shipping Business Network)
             *     - `WISE` (WiseTech)
             *     - `GLEIF` (Global Legal Entity Identifier Foundation)
             *     - `W3C` (World Wide Web Consortium)
             *     - `DNB` (Dun and Bradstreet)
             *     - `FMC` (Federal Maritime Commission)
             *     - `DCSA` (Digital Container Shipping Association)
             *     - `ZZZ` (Mutually defined)
             * @example W3C
             */
            readonly codeListProvider: string;
            /**
             * @description Code to identify the party as provided by the `codeListProvider`.
             * @example MSK
             */
            readonly partyCode: string;
            /**
             * @description The name of the code list, code generation mechanism or code authority for the `partyCode`. Example values could be:
             *     - `DID` (Decentralized Identifier) for `codeListProvider` `W3C`
             *     - `LEI` (Legal Entity Identifier) for `codeListProvider` `GLEIF`
             *     - `DUNS` (Data Universal Numbering System) for `codeListProvider` `DNB`
             * @example DID
             */
            readonly codeListName?: string;
        };
        /**
         * Import License
         * @description `Import License` requirements
         *
         *     **Condition:** Included if the property is provided in the `Shipping Instructions.`
         */
        readonly "BillOfLading.ImportLicense": {
            /**
             * @description Information provided by the shipper to indicate whether an `Import License` or permit is required for this shipment/commodity/destination.
             *
             *     **Note:** If this property is omitted, it may be interpreted differently by different API providers and by the same API provider in different contexts.
             * @example true
             */
            readonly isRequired?: boolean;
            /**
             * @description Reference number assigned to an `Import License` or permit, issued by countries exercising import controls that authorizes the importation of the articles stated in the license. The `Import License` must be valid at time of arrival.
             * @example EMC007123
             */
            readonly reference?: string;
            /**
             * Format: date
             * @description Issue date of the `Import License`.
             * @example 2024-09-14
             */
            readonly issueDate?: string;
            /**
             * Format: date
             * @description Expiry date of the `Import License`.
             * @example 2024-09-21
             */
            readonly expiryDate?: string;
        };
        /**
         * Inner Packaging
         * @description Object for `Inner Packaging` specification
         */
        readonly "BillOfLading.InnerPackaging": {
            /**
             * Format: int32
             * @description Count of `Inner Packagings` of the referenced `Dangerous Goods`.
             * @example 20
             */
            readonly quantity: number;
            /**
             * @description The `material` used for the `Inner Packaging` of the referenced `Dangerous Goods`.
             * @example Plastic
             */
            readonly material: string;
            /**
             * @description Description of the packaging.
             * @example Woven plastic water resistant Bag
             */
            readonly description: string;
            /** @description A list of `Inner Packagings` contained inside this `Inner Packaging`. */
            readonly innerPackagings?: readonly components["schemas"]["BillOfLading.InnerPackaging"][];
        };
        /**
         * Invoice Payable At
         * @description Location where payment of ocean freight and charges for the main transport will take place by the customer.
         *
         *     The location can be provided as a `UN Location Code` or as a fallback - a `freeText` field
         */
        readonly "BillOfLading.InvoicePayableAt": {
            /**
             * @description The UN Location code specifying where the place is located. The pattern used must be
             *
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode: string;
        } | {
            /**
             * @description The name of the location where payment will be rendered by the customer.
             * @example DCSA Headquarters
             */
            readonly freeText: string;
        };
        /**
         * Issuing Party
         * @description The company or a legal entity issuing the `Transport Document`.
         */
        readonly "BillOfLading.IssuingParty": {
            /**
             * @description Name of the party.
             * @example Asseco Denmark
             */
            readonly partyName: string;
            readonly address: components["schemas"]["BillOfLading.PartyAddress"];
            /** @description Unstructured address lines, used as a fallback when structured address fields are unavailable. */
            readonly addressLines?: readonly string[];
            readonly identifyingCodes?: readonly components["schemas"]["BillOfLading.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["BillOfLading.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["BillOfLading.PartyContactDetail"][];
        };
        /**
         * Limits
         * @description Limits for the `Dangerous Goods`. The same `Temperature Unit` needs to apply to all attributes in this structure.
         */
        readonly "BillOfLading.Limits": {
            /**
             * @description The unit for **all attributes in the limits structure** in Celsius or Fahrenheit
             *
             *     - `CEL` (Celsius)
             *     - `FAH` (Fahrenheit)
             * @example CEL
             * @enum {string}
             */
            readonly temperatureUnit: "CEL" | "FAH";
            /**
             * Format: float
             * @description Lowest temperature at which a chemical can vaporize to form an ignitable mixture in air.
             *
             *     **Condition:** only applicable to specific hazardous goods according to the IMO IMDG Code.
             * @example 42
             */
            readonly flashPoint?: number;
            /**
             * Format: float
             * @description Maximum temperature at which certain substance (such as organic peroxides and self-reactive and related substances) can be safely transported for a prolonged period.
             * @example 24.1
             */
            readonly transportControlTemperature?: number;
            /**
             * Format: float
             * @description Temperature at which emergency procedures shall be implemented
             * @example 74.1
             */
            readonly transportEmergencyTemperature?: number;
            /**
             * Format: float
             * @description Lowest temperature in which self-accelerating decomposition may occur in a substance
             * @example 54.1
             */
            readonly SADT?: number;
            /**
             * Format: float
             * @description Lowest temperature in which self-accelerating polymerization may occur in a substance
             * @example 70
             */
            readonly SAPT?: number;
        };
        /**
         * National Commodity Code
         * @deprecated
         * @description The national commodity classification code linked to a country with a value.
         *
         *     An example could look like this:
         *
         *     | Type  | Country | Value |
         *     |-------|:-------:|-------------|
         *     |NCM|BR|['1515', '2106', '2507', '2512']|
         *
         *     **DEPRECATED:** This object is not to be used any more, please use `ExtendedNationalCommodityCode` instead.
         * @example {
         *       "type": "TARIC",
         *       "values": [
         *         "85171200"
         *       ]
         *     }
         */
        readonly "BillOfLading.NationalCommodityCode": {
            /**
             * @description The national commodity classification code, which can be one of the following values defined by DCSA:
             *     - `NCM` (Nomenclatura Comum do Mercosul)
             *     - `HTS` (Harmonized Tariff Schedule)
             *     - `SCHEDULE_B` (Schedule B)
             *     - `TARIC` (Integrated Tariff of the European Communities)
             *     - `CN` (Combined Nomenclature)
             *     - `CUS` (Customs Union and Statistics)
             * @example NCM
             */
            readonly type: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example BR
             */
            readonly countryCode?: string;
            /**
             * @description A list of `national commodity codes` values.
             * @example [
             *       "1515",
             *       "2106",
             *       "2507",
             *       "2512"
             *     ]
             */
            readonly values: readonly string[];
        };
        /**
         * Net Explosive Content
         * @description The total weight of the explosive substances, without the packaging's, casings, etc.
         */
        readonly "BillOfLading.NetExplosiveContent": {
            /**
             * Format: float
             * @description The total weight of the explosive substances, without the packaging's, casings, etc.
             * @example 2.4
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `KGM` (Kilograms)
             *     - `LBR` (Pounds)
             *     - `GRM` (Grams)
             *     - `ONZ` (Ounce)
             * @example KGM
             * @enum {string}
             */
            readonly unit: "KGM" | "LBR" | "GRM" | "ONZ";
        };
        /**
         * Net Volume
         * @description The volume of the referenced dangerous goods.
         *
         *     **Condition:** only applicable to liquids and gas.
         */
        readonly "BillOfLading.NetVolume": {
            /**
             * Format: float
             * @description The volume of the referenced dangerous goods.
             * @example 2.4
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `FTQ` (Cubic foot)
             *     - `MTQ` (Cubic meter)
             *     - `LTR` (Litre)
             * @example MTQ
             * @enum {string}
             */
            readonly unit: "MTQ" | "FTQ" | "LTR";
        };
        /**
         * Net Weight
         * @description Total weight of the goods carried, excluding packaging.
         */
        readonly "BillOfLading.NetWeight": {
            /**
             * Format: float
             * @description Total weight of the goods carried, excluding packaging.
             * @example 2.4
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `KGM` (Kilograms)
             *     - `LBR` (Pounds)
             * @example KGM
             * @enum {string}
             */
            readonly unit: "KGM" | "LBR";
        };
        /**
         * Notify Party
         * @description The person to be notified when a shipment arrives at its destination.
         *
         *     **Condition:** If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address` or `addressLines`.
         */
        readonly "BillOfLading.NotifyParty": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson?: string;
            readonly address?: components["schemas"]["BillOfLading.PartyAddress"];
            /** @description Unstructured address lines, used as a fallback when structured address fields are unavailable. */
            readonly addressLines?: readonly string[];
            /**
             * @description The address of the party to be displayed on the `Transport Document`. The displayed address may be used to match the address provided in the `Letter of Credit`.
             *
             *     **Conditions:** If provided:
             *       - the displayed address must be included in the `Transport Document`.
             *       - for physical BL (`isElectronic=false`), it is only allowed to provide max 2 lines of 35 characters. **Note:** Some carriers may choose to allow more lines, please consult the carrier's API documentation to check if this is the case.
             *       - for electronic BL (`isElectronic=true`), the limit is 6 lines of 35 characters
             *       - the order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedAddress?: readonly string[];
            /** @description **Condition:** Either the `address` or a party `identifyingCode` must be provided. */
            readonly identifyingCodes?: readonly components["schemas"]["BillOfLading.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["BillOfLading.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["BillOfLading.PartyContactDetail"][];
            /**
             * @description A reference linked to the `NotifyParty`.
             * @example HHL007
             */
            readonly reference?: string;
        };
        /**
         * On Behalf of Consignee
         * @description The party allowed to act on behalf of the consignee for documentation purposes.
         */
        readonly "BillOfLading.OnBehalfOfConsignee": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            readonly address?: components["schemas"]["BillOfLading.PartyAddress"];
            /** @description Unstructured address lines, used as a fallback when structured address fields are unavailable. */
            readonly addressLines?: readonly string[];
            readonly identifyingCodes?: readonly components["schemas"]["BillOfLading.IdentifyingCode"][];
        };
        /**
         * On Behalf of Shipper
         * @description The party allowed to act on behalf of the shipper for documentation purposes.
         */
        readonly "BillOfLading.OnBehalfOfShipper": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            readonly address?: components["schemas"]["BillOfLading.PartyAddress"];
            /** @description Unstructured address lines, used as a fallback when structured address fields are unavailable. */
            readonly addressLines?: readonly string[];
            /** @description **Condition:** Either the `address` or a party `identifyingCode` must be provided. */
            readonly identifyingCodes?: readonly components["schemas"]["BillOfLading.IdentifyingCode"][];
        };
        /**
         * Onward Inland Routing
         * @description An object to capture `Onward Inland Routing` location specified as the end location of the inland movement that takes place after the container(s) being delivered to the port of discharge/place of delivery for account and risk of merchant (merchant haulage).
         *
         *     The location can be specified in **any** of the following ways: `UN Location Code`, `Facility`, `Address` (structured address) or `AddressLines` (unstructured address).
         *
         *     **Condition:** It is expected that if a location is specified in multiple ways (e.g. both as an `Address` and as a `Facility`) that both ways point to the same location.
         *
         *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the location. Recipients implementing earlier versions **MAY ignore** this property.
         * @example {
         *       "locationName": "Hamburg",
         *       "UNLocationCode": "DEHAM"
         *     }
         */
        readonly "BillOfLading.OnwardInlandRouting": {
            /**
             * @description The name of the location.
             * @example Port of Amsterdam
             */
            readonly locationName?: string;
            /**
             * @description The name of the facility.
             * @example Building 123
             */
            readonly facilityName?: string;
            readonly address?: components["schemas"]["BillOfLading.Address"];
            /**
             * @description Unstructured address lines, used as a fallback when structured address fields are unavailable.
             *
             *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the location. Recipients implementing earlier versions **MAY ignore** this property.
             */
            readonly addressLines?: readonly string[];
            readonly facility?: components["schemas"]["BillOfLading.Facility"];
            /**
             * @description The UN Location code specifying where the place is located. The pattern used must be
             *
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode?: string;
        };
        /**
         * Other Document Party
         * @description A list of document parties that can be optionally provided in the `Transport Document`.
         */
        readonly "BillOfLading.OtherDocumentParty": {
            readonly party: components["schemas"]["BillOfLading.Party"];
            /**
             * @description Specifies the role of the party in a given context. Possible values are:
             *
             *     - `SCO` (Service Contract Owner)
             *     - `DDR` (Consignor's freight forwarder)
             *     - `DDS` (Consignee's freight forwarder)
             *     - `COW` (Invoice payer on behalf of the consignor (shipper))
             *     - `COX` (Invoice payer on behalf of the consignee)
             * @example DDS
             */
            readonly partyFunction: string;
        };
        /**
         * Outer Packaging
         * @description Object for `Outer Packaging/Overpack` specification. Examples of `Overpacks` are a number of packages stacked on to a pallet and secured by strapping or placed in a protective `Outer Packaging` such as a box or crate to form one unit for the convenience of handling and stowage during transport.
         */
        readonly "BillOfLading.OuterPackaging": {
            /**
             * @description A code identifying the `Outer Packaging/Overpack`. `PackageCode` must follow the codes specified in [Recommendation N°21](https://unece.org/trade/uncefact/cl-recommendations)
             *
             *     **Condition:** only applicable to dangerous goods if the `IMO packaging code` is not available.
             * @example 5H
             */
            readonly packageCode?: string;
            /**
             * @description The code of the packaging as per IMO.
             *
             *     **Condition:** only applicable to dangerous goods if specified in the [IMO IMDG code](https://www.imo.org/en/publications/Pages/IMDG%20Code.aspx). If not available, the `packageCode` as per UN recommendation 21 should be used.
             * @example 1A2
             */
            readonly imoPackagingCode?: string;
            /**
             * Format: int32
             * @description Specifies the number of `Outer Packagings/Overpacks` associated with this `Cargo Item`.
             * @example 18
             */
            readonly numberOfPackages: number;
            /**
             * @description Description of the `Outer Packaging/Overpack`.
             * @example Drum, steel
             */
            readonly description: string;
            /**
             * @description Property to clearly indicate if the products, packaging and any other items are made of wood. Possible values include:
             *     - `NOT_APPLICABLE` (if no wood or any other wood product such as packaging and supports are being shipped)
             *     - `NOT_TREATED_AND_NOT_CERTIFIED` (if the wood or wooden materials have not been treated nor fumigated and do not include a certificate)
             *     - `PROCESSED` (if the wood or wooden materials are entirely made of processed wood, such as plywood, particle board, sliver plates of wood and wood laminate sheets produced using glue, heat, pressure or a combination of these)
             *     - `TREATED_AND_CERTIFIED` (if the wood or wooden materials have been treated and/or fumigated and include a certificate)
             * @example TREATED_AND_CERTIFIED
             */
            readonly woodDeclaration?: string;
            /** @description A list of `Dangerous Goods` */
            readonly dangerousGoods?: readonly components["schemas"]["BillOfLading.DangerousGoods"][];
        };
        /**
         * Party
         * @description Refers to a company or a legal entity.
         */
        readonly "BillOfLading.Party": {
            /**
             * @description Name of the party.
             * @example Asseco Denmark
             */
            readonly partyName: string;
            readonly address?: components["schemas"]["BillOfLading.PartyAddress"];
            /** @description Unstructured address lines, used as a fallback when structured address fields are unavailable. */
            readonly addressLines?: readonly string[];
            /** @description **Condition:** Either the `address` or a party `identifyingCode` must be provided. */
            readonly identifyingCodes?: readonly components["schemas"]["BillOfLading.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["BillOfLading.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["BillOfLading.PartyContactDetail"][];
            /**
             * @description A reference linked to the `Party`.
             * @example HHL007
             */
            readonly reference?: string;
        };
        /**
         * Party Address
         * @description Address where the party is located. It is an object of the attributes below.
         */
        readonly "BillOfLading.PartyAddress": {
            /**
             * @description The name of the street of the party's address.
             * @example Ruijggoordweg
             */
            readonly street: string;
            /**
             * @description The number of the street of the party's address.
             * @example 100
             */
            readonly streetNumber?: string;
            /**
             * @description The floor of the party's street number.
             * @example 2nd
             */
            readonly floor?: string;
            /**
             * @description The post code of the party's address.
             * @example 1047 HM
             */
            readonly postCode?: string;
            /**
             * @description A numbered box at a post office where a person or business can have mail or parcels delivered.
             * @example 123
             */
            readonly POBox?: string;
            /**
             * @description The city name of the party's address.
             * @example Amsterdam
             */
            readonly city: string;
            /**
             * @description The UN Location code specifying where the carrier booking office is located. The pattern used must be
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode?: string;
            /**
             * @description The state/region of the party's address.
             * @example North Holland
             */
            readonly stateRegion?: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode: string;
        };
        /**
         * Party Contact Detail
         * @description The contact details of the person to contact. It is mandatory to provide either `phone` and/or `email` along with the `name`, both can be provided.
         * @example {
         *       "name": "Henrik",
         *       "phone": "+45 51801234"
         *     }
         */
        readonly "BillOfLading.PartyContactDetail": {
            /**
             * @description Name of the contact
             * @example Henrik
             */
            readonly name: string;
        } | {
            /**
             * @description Phone number for the contact. Phone **MUST** include an international phone number format as defined in the [ITU-T recommendation E.123](https://www.itu.int/rec/T-REC-E.123/en).
             * @example +45 70262970
             */
            readonly phone: string;
        } | {
            /**
             * @description `E-mail` address to be used
             * @example info@dcsa.org
             */
            readonly email: string;
        };
        /**
         * Place of Delivery
         * @description An object to capture `Place of Delivery` location specified as: the location where the cargo is handed over to the consignee, or his agent, by the shipping line and where responsibility of the shipping line ceases.
         *
         *     **Condition:** Only when onward transport is done by the carrier
         *
         *     The location can be specified in **any** of the following ways: `UN Location Code`, `Facility`, `Address` (structured address), `AddressLines` (unstructured address) or a `Geo Coordinate`.
         *
         *     **Condition:** It is expected that if a location is specified in multiple ways (e.g. both as an `Address` and as a `Facility`) that both ways point to the same location.
         *
         *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the location. Recipients implementing earlier versions **MAY ignore** this property.
         * @example {
         *       "locationName": "Hamburg",
         *       "UNLocationCode": "DEHAM"
         *     }
         */
        readonly "BillOfLading.PlaceOfDelivery": {
            /**
             * @description The name of the location.
             * @example Port of Amsterdam
             */
            readonly locationName?: string;
            /**
             * @description The name of the facility.
             * @example Building 123
             */
            readonly facilityName?: string;
            readonly address?: components["schemas"]["BillOfLading.Address"];
            /**
             * @description Unstructured address lines, used as a fallback when structured address fields are unavailable.
             *
             *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the location. Recipients implementing earlier versions **MAY ignore** this property.
             */
            readonly addressLines?: readonly string[];
            readonly facility?: components["schemas"]["BillOfLading.Facility"];
            /**
             * @description The UN Location code specifying where the place is located. The pattern used must be
             *
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode?: string;
            readonly geoCoordinate?: components["schemas"]["BillOfLading.GeoCoordinate"];
        };
        /**
         * Place of Issue
         * @description An object to capture where the original Transport Document (`Bill of Lading`) will be issued.
         *
         *     **Condition:** The location can be specified as one of `UN Location Code` or `CountryCode`, but not both.
         */
        readonly "BillOfLading.PlaceOfIssue": {
            /**
             * @description The name of the location.
             * @example Port of Amsterdam
             */
            readonly locationName?: string;
        } & ({
            /**
             * @description The UN Location code specifying where the place is located. The pattern used must be
             *
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode: string;
        } | {
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode: string;
        });
        /**
         * Place of Receipt
         * @description An object to capture `Place of Receipt` location specified as: the location where the cargo is handed over by the shipper, or his agent, to the shipping line. This indicates the point at which the shipping line takes on responsibility for carriage of the container.
         *
         *     **Condition:** Only when pre-carriage is done by the carrier.
         *
         *     The location can be specified in **any** of the following ways: `UN Location Code`, `Facility`, `Address` (structured address), `AddressLines` (unstructured address) or a `Geo Coordinate`.
         *
         *     **Condition:** It is expected that if a location is specified in multiple ways (e.g. both as an `Address` and as a `Facility`) that both ways point to the same location.
         *
         *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the location. Recipients implementing earlier versions **MAY ignore** this property.
         * @example {
         *       "locationName": "Hamburg",
         *       "UNLocationCode": "DEHAM"
         *     }
         */
        readonly "BillOfLading.PlaceOfReceipt": {
            /**
             * @description The name of the location.
             * @example Port of Amsterdam
             */
            readonly locationName?: string;
            /**
             * @description The name of the facility.
             * @example Building 123
             */
            readonly facilityName?: string;
            readonly address?: components["schemas"]["BillOfLading.Address"];
            /**
             * @description Unstructured address lines, used as a fallback when structured address fields are unavailable.
             *
             *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the location. Recipients implementing earlier versions **MAY ignore** this property.
             */
            readonly addressLines?: readonly string[];
            readonly facility?: components["schemas"]["BillOfLading.Facility"];
            /**
             * @description The UN Location code specifying where the place is located. The pattern used must be
             *
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode?: string;
            readonly geoCoordinate?: components["schemas"]["BillOfLading.GeoCoordinate"];
        };
        /**
         * Port of Discharge
         * @description An object to capture `Port of Discharge` location specified as: the location where the cargo is discharged from the last sea-going vessel.
         *
         *     The location can be specified in **any** of the following ways: `UN Location Code` or `City and Country`.
         *
         *     **Condition:** It is expected that if a location is specified in multiple ways (e.g. both as an `UN Location Code` and as a `City and Country`) that both ways point to the same location.
         * @example {
         *       "locationName": "Hamburg",
         *       "UNLocationCode": "DEHAM"
         *     }
         */
        readonly "BillOfLading.PortOfDischarge": {
            /**
             * @description The name of the location.
             * @example Port of Amsterdam
             */
            readonly locationName?: string;
            readonly city?: components["schemas"]["BillOfLading.City"];
            /**
             * @description The UN Location code specifying where the place is located. The pattern used must be
             *
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode?: string;
        };
        /**
         * Port of Loading
         * @description An object to capture `Port of Loading` location specified as: the location where the cargo is loaded onto a first sea-going vessel for water transportation.
         *
         *     The location can be specified in **any** of the following ways: `UN Location Code` or `City and Country`.
         *
         *     **Condition:** It is expected that if a location is specified in multiple ways (e.g. both as an `UN Location Code` and as a `City and Country`) that both ways point to the same location.
         * @example {
         *       "locationName": "Hamburg",
         *       "UNLocationCode": "DEHAM"
         *     }
         */
        readonly "BillOfLading.PortOfLoading": {
            /**
             * @description The name of the location.
             * @example Port of Amsterdam
             */
            readonly locationName?: string;
            readonly city?: components["schemas"]["BillOfLading.City"];
            /**
             * @description The UN Location code specifying where the place is located. The pattern used must be
             *
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode?: string;
        };
        /**
         * Reference
         * @description References provided by the shipper or freight forwarder at the time of `Booking` or at the time of providing `Shipping Instructions`. Carriers share it back when providing `Track & Trace` event updates, some are also printed on the B/L. Customers can use these references to track shipments in their internal systems.
         */
        readonly "BillOfLading.Reference": {
            /**
             * @description The reference type codes defined by DCSA. Possible values are:
             *     - `CR` (Customer's Reference)
             *     - `AKG` (Vehicle Identification Number)
             * @example CR
             */
            readonly type: string;
            /**
             * @description The value of the reference.
             * @example HHL00103004
             */
            readonly value: string;
        };
        /**
         * Reference (Consignment Item)
         * @description References provided by the shipper or freight forwarder at the time of `Booking` or at the time of providing `Shipping Instructions`. Carriers share it back when providing `Track & Trace` event updates, some are also printed on the B/L. Customers can use these references to track shipments in their internal systems.
         */
        readonly "BillOfLading.ReferenceConsignmentItem": {
            /**
             * @description The reference type codes defined by DCSA. Possible values are:
             *     - `CR` (Customer's Reference)
             *     - `AKG` (Vehicle Identification Number)
             *     - `SPO` (Shipper's Purchase Order)
             *     - `CPO` (Consignee's Purchase Order)
             * @example CR
             */
            readonly type: string;
            /** @description List of `referenceValues` for a given `referenceType`. */
            readonly values: readonly string[];
        };
        /**
         * Seal
         * @description Addresses the seal-related information associated with the shipment equipment. A seal is put on a shipment equipment once it is loaded. This `Seal` is meant to stay on until the shipment equipment reaches its final destination.
         */
        readonly "BillOfLading.Seal": {
            /**
             * @description Identifies a seal affixed to the container.
             * @example VET123
             */
            readonly number: string;
            /**
             * @description The source of the seal, namely who has affixed the seal.
             *     - `CAR` (Carrier)
             *     - `SHI` (Shipper)
             *     - `VET` (Veterinary)
             *     - `CUS` (Customs)
             *
             *     **Condition:** Seal source may be required depending on the type of commodity being shipped.
             * @example CUS
             * @enum {string}
             */
            readonly source?: "CAR" | "SHI" | "VET" | "CUS";
        };
        /**
         * Shipper
         * @description The party by whom or in whose name or on whose behalf a contract of carriage of goods by sea has been concluded with a carrier, or the party by whom or in whose name, or on whose behalf, the goods are actually delivered to the carrier in relation to the contract of carriage by sea.
         *
         *     **Condition:** If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address` or `addressLines`.
         */
        readonly "BillOfLading.Shipper": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description The eBL platform of the party. The value **MUST** be one of:
             *     - `WAVE` (Wave)
             *     - `CARX` (CargoX)
             *     - `ESSD` (EssDOCS - This value has been **deprecated**. Please use `IDT`)
             *     - `IDT` (ICE Digital Trade)
             *     - `BOLE` (Bolero)
             *     - `EDOX` (EdoxOnline)
             *     - `IQAX` (IQAX)
             *     - `SECR` (Secro)
             *     - `TRGO` (TradeGO)
             *     - `ETEU` (eTEU)
             *     - `TRAC` (Enigio trace:original)
             *     - `BRIT` (BRITC eBL)
             *     - `COVA` (Covantis)
             *     - `ETIT` (e-title)
             *     - `KTNE` (KTNET)
             *     - `CRED` (Credore)
             *     - `BLOC` (BlockPeer Technologies)
             *     - `DOCU` (DocuTrade)
             *     - `AEOT` (AEOTrade)
             *     - `SGTD` (SGTraDex)
             * @example BOLE
             */
            readonly eblPlatform?: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson?: string;
            readonly address?: components["schemas"]["BillOfLading.PartyAddress"];
            /** @description Unstructured address lines, used as a fallback when structured address fields are unavailable. */
            readonly addressLines?: readonly string[];
            /**
             * @description The address of the party to be displayed on the `Transport Document`. The displayed address may be used to match the address provided in the `Letter of Credit`.
             *
             *     **Conditions:** If provided:
             *       - the displayed address must be included in the `Transport Document`.
             *       - for physical BL (`isElectronic=false`), it is only allowed to provide max 2 lines of 35 characters. **Note:** Some carriers may choose to allow more lines, please consult the carrier's API documentation to check if this is the case.
             *       - for electronic BL (`isElectronic=true`), the limit is 6 lines of 35 characters
             *       - the order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedAddress?: readonly string[];
            /** @description **Condition:** Either the `address` or a party `identifyingCode` must be provided. */
            readonly identifyingCodes?: readonly components["schemas"]["BillOfLading.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["BillOfLading.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["BillOfLading.PartyContactDetail"][];
            /**
             * @description A reference linked to the `Shipper`.
             * @example HHL007
             */
            readonly reference?: string;
            /** @description A list of `Purchase Order Reference`s linked to the `Shipper`. */
            readonly purchaseOrderReferences?: readonly string[];
        };
        /**
         * Tare Weight
         * @description The weight of an empty container (gross container weight).
         */
        readonly "BillOfLading.TareWeight": {
            /**
             * Format: float
             * @description The weight of an empty container (gross container weight).
             * @example 4800
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms
             *     - `KGM` (Kilograms)
             *     - `LBR` (Pounds)
             * @example KGM
             * @enum {string}
             */
            readonly unit: "KGM" | "LBR";
        };
        /**
         * Tax & Legal Reference
         * @description Reference that uniquely identifies a party for tax and/or legal purposes in accordance with the relevant jurisdiction.
         *
         *     A small list of **potential** examples:
         *
         *     | Type  | Country | Description |
         *     |-------|:-------:|-------------|
         *     |EORI|NL|Economic Operators Registration and Identification|
         *     |PAN|IN|Goods and Services Tax Identification Number in India|
         *     |GSTIN|IN|Goods and Services Tax Identification Number in India|
         *     |IEC|IN|Importer-Exported Code in India|
         *     |RUC|EC|Registro Único del Contribuyente in Ecuador|
         *     |RUC|PE|Registro Único del Contribuyente in Peru|
         *     |NIF|MG|Numéro d'Identification Fiscal in Madagascar|
         *     |NIF|DZ|Numéro d'Identification Fiscal in Algeria|
         */
        readonly "BillOfLading.TaxLegalReference": {
            /**
             * @description The reference type code as defined by the relevant tax and/or legal authority.
             * @example PAN
             */
            readonly type: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example IN
             */
            readonly countryCode: string;
            /**
             * @description The value of the `taxLegalReference`
             * @example AAAAA0000A
             */
            readonly value: string;
        };
        /**
         * Transports
         * @description This object consolidates information related to dates, origin and destination points, pre- and on-carriage mode of transport and vessel details.
         */
        readonly "BillOfLading.Transports": {
            /**
             * Format: date
             * @description The planned date of arrival.
             * @example 2024-06-07
             */
            readonly plannedArrivalDate: string;
            /**
             * Format: date
             * @description The planned date of departure.
             * @example 2024-06-03
             */
            readonly plannedDepartureDate: string;
            /**
             * @description Mode of transportation for pre-carriage when transport to the port of loading is organized by the carrier. If this attributes is populated, then a Place of Receipt must also be defined. The currently supported values include:
             *     - `VESSEL` (Vessel)
             *     - `RAIL` (Rail)
             *     - `TRUCK` (Truck)
             *     - `BARGE` (Barge)
             *     - `MULTIMODAL` (if multiple modes are used)
             * @example RAIL
             */
            readonly preCarriageBy?: string;
            /**
             * @description Mode of transportation for on-carriage when transport from the port of discharge is organized by the carrier. If this attributes is populated, then a Place of Delivery must also be defined. The currently supported values include:
             *     - `VESSEL` (Vessel)
             *     - `RAIL` (Rail)
             *     - `TRUCK` (Truck)
             *     - `BARGE` (Barge)
             *     - `MULTIMODAL` (if multiple modes are used)
             * @example TRUCK
             */
            readonly onCarriageBy?: string;
            readonly placeOfReceipt?: components["schemas"]["BillOfLading.PlaceOfReceipt"];
            readonly portOfLoading: components["schemas"]["BillOfLading.PortOfLoading"];
            readonly portOfDischarge: components["schemas"]["BillOfLading.PortOfDischarge"];
            readonly placeOfDelivery?: components["schemas"]["BillOfLading.PlaceOfDelivery"];
            readonly onwardInlandRouting?: components["schemas"]["BillOfLading.OnwardInlandRouting"];
            /** @description Allow the possibility to include multiple vessels/voyages in the `Transport Document` (e.g. the first sea going vessel and the mother vessel). At least one is mandatory to provide. */
            readonly vesselVoyages: readonly components["schemas"]["BillOfLading.VesselVoyage"][];
        };
        /**
         * Utilized Transport Equipment
         * @description Specifies the container (`equipment`) information, possible `ActiveReeferSettings`, `seals`, `references`, and other related details.
         */
        readonly "BillOfLading.UtilizedTransportEquipment": {
            readonly equipment: components["schemas"]["BillOfLading.Equipment"];
            /**
             * @description Indicates whether the container is shipper owned (SOC).
             * @example true
             */
            readonly isShipperOwned: boolean;
            /**
             * @description If the equipment is a Reefer Container then setting this attribute will indicate that the container should be treated as a `DRY` container.
             *
             *     **Condition:** Only applicable if `ISOEquipmentCode` shows a Reefer type.
             * @example false
             */
            readonly isNonOperatingReefer?: boolean;
            readonly activeReeferSettings?: components["schemas"]["BillOfLading.ActiveReeferSettings"];
            /**
             * @description A list of the `ShippingMarks` applicable to this `UtilizedTransportEquipment`
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly shippingMarks?: readonly string[];
            /** @description A list of `Seals` */
            readonly seals: readonly components["schemas"]["BillOfLading.Seal"][];
            /** @description A list of `References` */
            readonly references?: readonly components["schemas"]["BillOfLading.Reference"][];
            /** @description A list of `Customs references` */
            readonly customsReferences?: readonly components["schemas"]["BillOfLading.CustomsReference"][];
        };
        /**
         * Vessel/Voyage
         * @description Vessel and export voyage. The vessel can be nominated a `role` as either: first sea-going vessel or a mother vessel.
         */
        readonly "BillOfLading.VesselVoyage": {
            /**
             * @description The name of the first sea going Vessel on board which the cargo is loaded or intended to be loaded
             * @example King of the Seas
             */
            readonly vesselName: string;
            /**
             * @description The identifier of an export voyage. The carrier-specific identifier of the export Voyage.
             * @example 2103S
             */
            readonly carrierExportVoyageNumber: string;
            /**
             * @description A global unique voyage reference for the export Voyage, as per DCSA standard, agreed by VSA partners for the voyage. The voyage reference must match the regular expression pattern: `\d{2}[0-9A-Z]{2}[NEWSR]`
             *     - `2 digits` for the year
             *     - `2 alphanumeric characters` for the sequence number of the voyage
             *     - `1 character` for the direction/haul (`N`orth, `E`ast, `W`est, `S`outh or `R`oundtrip).
             * @example 2103N
             */
            readonly universalExportVoyageReference?: string;
            /**
             * @description Identifies the role of the vessel voyage within the Transport Document. Possible values are:
             *     - `FIRST_SEA_GOING` (First sea-going vessel)
             *     - `MOTHER` (Mother vessel)
             * @example MOTHER
             */
            readonly role?: string;
        };
        /**
         * Transport Document
         * @description The document that governs the terms of carriage between shipper and carrier for maritime transportation. Two distinct types of transport documents exist:
         *     - Bill of Lading
         *     - Sea Waybill.
         * @example {
         *       "transportDocumentReference": "HHL71800000",
         *       "transportDocumentStatus": "ISSUED",
         *       "transportDocumentTypeCode": "BOL",
         *       "isShippedOnBoardType": true,
         *       "isElectronic": true,
         *       "isToOrder": false,
         *       "shippedOnBoardDate": "2020-12-12",
         *       "termsAndConditions": "Any reference in...",
         *       "receiptTypeAtOrigin": "CY",
         *       "deliveryTypeAtDestination": "CY",
         *       "cargoMovementTypeAtOrigin": "FCL",
         *       "cargoMovementTypeAtDestination": "FCL",
         *       "issueDate": "2020-12-12",
         *       "carrierCode": "MMCU",
         *       "carrierCodeListProvider": "NMFTA",
         *       "transports": {
         *         "plannedArrivalDate": "2024-06-07",
         *         "plannedDepartureDate": "2024-06-03",
         *         "portOfLoading": {
         *           "locationName": "Hamburg",
         *           "UNLocationCode": "DEHAM"
         *         },
         *         "portOfDischarge": {
         *           "locationName": "Hamburg",
         *           "UNLocationCode": "DEHAM"
         *         },
         *         "vesselVoyages": [
         *           {
         *             "vesselName": "King of the Seas",
         *             "carrierExportVoyageNumber": "2103S"
         *           }
         *         ]
         *       },
         *       "invoicePayableAt": {
         *         "UNLocationCode": "NLAMS"
         *       },
         *       "partyContactDetails": [
         *         {
         *           "name": "Henrik",
         *           "phone": "+45 51801234"
         *         }
         *       ],
         *       "documentParties": {
         *         "shipper": {
         *           "partyName": "IKEA Denmark",
         *           "identifyingCodes": [
         *             {
         *               "codeListProvider": "W3C",
         *               "partyCode": "MSK"
         *             }
         *           ]
         *         },
         *         "consignee": {
         *           "partyName": "IKEA Denmark",
         *           "identifyingCodes": [
         *             {
         *               "codeListProvider": "W3C",
         *               "partyCode": "MSK"
         *             }
         *           ]
         *         },
         *         "issuingParty": {
         *           "partyName": "Asseco Denmark",
         *           "address": {
         *             "street": "Ruijggoordweg",
         *             "city": "Amsterdam",
         *             "countryCode": "NL"
         *           },
         *           "identifyingCodes": [
         *             {
         *               "codeListProvider": "W3C",
         *               "partyCode": "MSK"
         *             }
         *           ]
         *         }
         *       },
         *       "consignmentItems": [
         *         {
         *           "carrierBookingReference": "ABC709951",
         *           "descriptionOfGoods": [
         *             "blue shoes size 47"
         *           ],
         *           "HSCodes": [
         *             "851713"
         *           ],
         *           "cargoItems": [
         *             {
         *               "equipmentReference": "APZU4812090",
         *               "cargoGrossWeight": {
         *                 "value": 2400,
         *                 "unit": "KGM"
         *               },
         *               "outerPackaging": {
         *                 "numberOfPackages": 18,
         *                 "description": "Drum, steel"
         *               }
         *             }
         *           ]
         *         }
         *       ],
         *       "utilizedTransportEquipments": [
         *         {
         *           "equipment": {
         *             "equipmentReference": "APZU4812090"
         *           },
         *           "isShipperOwned": true,
         *           "seals": [
         *             {
         *               "number": "VET123"
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        readonly BillOfLading: {
            /**
             * @description A unique number allocated by the shipping line to the `Transport Document` and the main number used for the tracking of the status of the shipment.
             * @example HHL71800000
             */
            readonly transportDocumentReference: string;
            /**
             * @description Additional reference that can be optionally used alongside the `transportDocumentReference` in order to distinguish between versions of the same `Transport Document`.
             * @example Version_1
             */
            readonly transportDocumentSubReference?: string;
            /**
             * @description The identifier for a `Shipping Instructions` provided by the carrier for system purposes.
             * @example e0559d83-00e2-438e-afd9-fdd610c1a008
             */
            readonly shippingInstructionsReference?: string;
            /**
             * @description The status of the `Transport Document`. Possible values are:
             *     - `DRAFT` (the Transport Document is currently a Draft)
             *     - `APPROVED` (the Transport Document has been Approved by shipper)
             *     - `ISSUED` (the Transport Document has been Issued by carrier)
             *     - `PENDING_SURRENDER_FOR_AMENDMENT` (the Transport Document has a pending Surrender for Amendment)
             *     - `SURRENDERED_FOR_AMENDMENT` (the Transport Document is Surrendered for Amendment)
             *     - `PENDING_SURRENDER_FOR_DELIVERY` (the Transport Document has a pending Surrender for Delivery)
             *     - `SURRENDERED_FOR_DELIVERY` (the Transport Document is Surrendered for Delivery)
             *     - `VOIDED` (the Transport Document has been Voided)
             * @example DRAFT
             */
            readonly transportDocumentStatus: string;
            /**
             * @description Specifies the type of the transport document
             *     - `BOL` (Bill of Lading)
             *     - `SWB` (Sea Waybill)
             * @example SWB
             * @enum {string}
             */
            readonly transportDocumentTypeCode: "BOL" | "SWB";
            /**
             * @description Specifies whether the Transport Document is a received for shipment, or shipped on board.
             * @example true
             */
            readonly isShippedOnBoardType: boolean;
            /**
             * @description An indicator of whether freight and ancillary fees for the main transport are prepaid (`PRE`) or collect (`COL`). When prepaid the charges are the responsibility of the shipper or the Invoice payer on behalf of the shipper (if provided). When collect, the charges are the responsibility of the consignee or the Invoice payer on behalf of the consignee (if provided).
             *
             *     - `PRE` (Prepaid)
             *     - `COL` (Collect)
             * @example PRE
             * @enum {string}
             */
            readonly freightPaymentTermCode?: "PRE" | "COL";
            /**
             * @description An indicator whether the transport document is electronically transferred.
             * @example true
             */
            readonly isElectronic: boolean;
            /**
             * @description Indicates whether the B/L is issued `to order` or not. If `true`, the B/L is considered negotiable and an Endorsee party can be defined in the Document parties. If no Endorsee is defined, the B/L is blank endorsed. If `false`, the B/L is considered non-negotiable (also referred to as `straight`).
             *
             *     `isToOrder` must be `false` if `transportDocumentTypeCode='SWB'` (Sea Waybill).
             * @example false
             */
            readonly isToOrder: boolean;
            /**
             * Format: int32
             * @description The requested number of copies of the `Transport Document` to be issued by the carrier including charges.
             *
             *     **Conditions:** The following table defines the conditions for the `numberOfCopiesWithCharges` property:
             *     | Transport Document Type Code | Is Electronic | Meaning |
             *     |-------|:-------:|-------|
             *     |`BOL`|`false`|How many paper copies of the Original BL to be issued by the carrier with charges|
             *     |`BOL`|`true`|Not applicable, there are no copies|
             *     |`SWB`|`false`|Indicates that charges should be included in the `SWB` (pdf or other formats)|
             *     |`SWB`|`true`|Indicates that charges should be included in the electronic `SWB`|
             * @example 2
             */
            readonly numberOfCopiesWithCharges?: number;
            /**
             * Format: int32
             * @description The requested number of copies of the `Transport Document` to be issued by the carrier **NOT** including charges.
             *
             *     **Conditions:** The following table defines the conditions for the `numberOfCopiesWithoutCharges` property:
             *     | Transport Document Type Code | Is Electronic | Meaning |
             *     |-------|:-------:|-------|
             *     |`BOL`|`false`|How many paper copies of the Original BL to be issued by the carrier without charges|
             *     |`BOL`|`true`|Not applicable, there are no copies|
             *     |`SWB`|`false`|Indicates that charges should NOT be included in the `SWB` (pdf or other formats)|
             *     |`SWB`|`true`|Indicates that charges NOT should be included in the electronic `SWB`|
             * @example 2
             */
            readonly numberOfCopiesWithoutCharges?: number;
            /**
             * Format: int32
             * @description Number of originals of the Bill of Lading that has been requested by the customer with charges.
             *
             *     **Condition:** Only applicable if `transportDocumentType` = `BOL` (Bill of Lading). If `isElectronic = 'True'`, accepted value is `1` (one) or `0` (zero). `numberOfOriginalsWithoutCharges` + `numberOfOriginalsWithCharges` must be ≤ 1.
             * @example 1
             */
            readonly numberOfOriginalsWithCharges?: number;
            /**
             * Format: int32
             * @description Number of originals of the Bill of Lading that has been requested by the customer without charges.
             *
             *     **Condition:** Only applicable if `transportDocumentType` = `BOL` (Bill of Lading). If `isElectronic = 'True'`, accepted value is `1` (one) or `0` (zero). `numberOfOriginalsWithoutCharges` + `numberOfOriginalsWithCharges` must be ≤ 1.
             * @example 1
             */
            readonly numberOfOriginalsWithoutCharges?: number;
            /**
             * @description The name to be used in order to specify how the `Place of Receipt` should be displayed on the `Transport Document` to match the name and/or address provided on the `Letter of Credit`.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedNameForPlaceOfReceipt?: readonly string[];
            /**
             * @description The name to be used in order to specify how the `Port of Load` should be displayed on the `Transport Document` to match the name and/or address provided on the `Letter of Credit`.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedNameForPortOfLoad?: readonly string[];
            /**
             * @description The name to be used in order to specify how the `Port of Discharge` should be displayed on the `Transport Document` to match the name and/or address provided on the `Letter of Credit`.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedNameForPortOfDischarge?: readonly string[];
            /**
             * @description The name to be used in order to specify how the `Place of Delivery` should be displayed on the `Transport Document` to match the name and/or address provided on the `Letter of Credit`.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedNameForPlaceOfDelivery?: readonly string[];
            /**
             * Format: date
             * @description Date when the last container that is linked to the transport document is physically loaded onboard the vessel indicated on the transport document.
             *
             *     When provided on a transport document, the transportDocument is a `Shipped On Board` B/L.
             *
             *     Exactly one of `shippedOnBoard` and `receiveForShipmentDate` must be provided on an issued B/L.
             * @example 2020-12-12
             */
            readonly shippedOnBoardDate?: string;
            /**
             * @description The text to be displayed on the `Transport Document` as evidence that the goods have been received for shipment or shipped on board.
             * @example Received for Shipment CMA CGM CONCORDE 28-Jul-2022 CMA CGM Agences France SAS As agents for the carrier
             */
            readonly displayedShippedOnBoardReceivedForShipment?: string;
            /**
             * @description Carrier terms and conditions of transport.
             * @example Any reference in...
             */
            readonly termsAndConditions: string;
            /**
             * @description Indicates the type of service offered at `Origin`. The options are:
             *     - `CY` (Container yard (incl. rail ramp))
             *     - `SD` (Store Door)
             *     - `CFS` (Container Freight Station)
             * @example CY
             * @enum {string}
             */
            readonly receiptTypeAtOrigin: "CY" | "SD" | "CFS";
            /**
             * @description Indicates the type of service offered at `Destination`. The options are:
             *
             *     - `CY` (Container yard (incl. rail ramp))
             *     - `SD` (Store Door)
             *     - `CFS` (Container Freight Station)
             * @example CY
             * @enum {string}
             */
            readonly deliveryTypeAtDestination: "CY" | "SD" | "CFS";
            /**
             * @description Refers to the shipment term at the **loading** of the cargo into the container. Possible values are:
             *
             *     - `FCL` (Full Container Load)
             *     - `LCL` (Less than Container Load)
             * @example FCL
             */
            readonly cargoMovementTypeAtOrigin: string;
            /**
             * @description Refers to the shipment term at the **unloading** of the cargo out of the container. Possible values are:
             *
             *     - `FCL` (Full Container Load)
             *     - `LCL` (Less than Container Load)
             * @example FCL
             */
            readonly cargoMovementTypeAtDestination: string;
            /**
             * Format: date
             * @description Local date when the transport document has been issued.
             *
             *     Can be omitted on draft transport documents, but must be provided when the document has been issued.
             * @example 2020-12-12
             */
            readonly issueDate?: string;
            /**
             * Format: date
             * @description Date when the last container linked to the transport document is physically in the terminal (customers cleared against the intended vessel).
             *
             *     When provided on a transport document, the transportDocument is a `Received For Shipment` B/L.
             *
             *     Exactly one of `shippedOnBoard` and `receiveForShipmentDate` must be provided on an issued B/L.
             * @example 2020-12-12
             */
            readonly receivedForShipmentDate?: string;
            /**
             * @description Reference number for agreement between shipper and carrier, which optionally includes a certain minimum quantity commitment (usually referred as “MQC”) of cargo that the shipper commits to over a fixed period, and the carrier commits to a certain rate or rate schedule.
             * @example HHL51800000
             */
            readonly serviceContractReference?: string;
            /**
             * @deprecated
             * @description Information provided by the shipper to identify whether pricing for the shipment has been agreed via a contract or a quotation reference.
             *
             *     **DEPRECATED:** This property is not to be used any more, please use `extendedContractQuotationReference` instead. If both `contractQuotationReference` and `extendedContractQuotationReference` are provided then `extendedContractQuotationReference` takes precedence and `contractQuotationReference` must be ignored.
             * @example HHL1401
             */
            readonly contractQuotationReference?: string;
            /**
             * @description Information provided by the shipper to identify whether pricing for the shipment has been agreed via a contract or a quotation reference. The `extendedContractQuotationReference` supports up to 70 characters.
             *
             *     **Note:** If both `contractQuotationReference` and `extendedContractQuotationReference` are provided then `extendedContractQuotationReference` takes precedence and `contractQuotationReference` must be ignored.
             * @example HHL1401
             */
            readonly extendedContractQuotationReference?: string;
            /**
             * Format: float
             * @description The value of the cargo that the shipper declares in order to avoid the carrier's limitation of liability and "Ad Valorem" freight, i.e., freight which is calculated based on the value of the goods declared by the shipper.
             *
             *     **Condition:** Included in the transport document upon customer request. If customers want the value to show, evidence is required, and customers need to approve additional insurance fee charge from the carrier (very exceptional).
             * @example 1231.1
             */
            readonly declaredValue?: number;
            /**
             * @description The currency used for the declared value, using the 3-character code defined by [ISO 4217](https://www.iso.org/iso-4217-currency-codes.html).
             *
             *     **Condition:** Mandatory if `declaredValue` is provided. If `declaredValue` is not provided, this field must be empty.
             * @example DKK
             */
            readonly declaredValueCurrency?: string;
            /**
             * @description The `SCAC` code (provided by [NMFTA](https://nmfta.org/scac/)) or `SMDG` code (provided by [SMDG](https://smdg.org/documents/smdg-code-lists/smdg-liner-code-list/)) of the issuing carrier of the `Transport Document`. `carrierCodeListProvider` defines which list the `carrierCode` is based upon.
             * @example MMCU
             */
            readonly carrierCode: string;
            /**
             * @description The code list provider for the `carrierCode`. Possible values are:
             *     - `SMDG` (Ship Message Design Group)
             *     - `NMFTA` (National Motor Freight Traffic Association)
             * @example NMFTA
             * @enum {string}
             */
            readonly carrierCodeListProvider: "SMDG" | "NMFTA";
            /** @description Additional clauses for a specific shipment added by the carrier to the Bill of Lading, subject to local rules / guidelines or certain mandatory information required to be shared with the customer. */
            readonly carrierClauses?: readonly string[];
            /**
             * Format: int32
             * @description The number of additional pages required to contain the goods description on a transport document. Only applicable for physical transport documents.
             * @example 2
             */
            readonly numberOfRiderPages?: number;
            readonly transports: components["schemas"]["BillOfLading.Transports"];
            /** @description A list of `Charges` */
            readonly charges?: readonly components["schemas"]["BillOfLading.Charge"][];
            readonly placeOfIssue?: components["schemas"]["BillOfLading.PlaceOfIssue"];
            readonly invoicePayableAt: components["schemas"]["BillOfLading.InvoicePayableAt"];
            /** @description The contact details of the person(s) to contact in relation to the **Transport Document** (changes, notifications etc.) */
            readonly partyContactDetails: readonly components["schemas"]["BillOfLading.PartyContactDetail"][];
            readonly documentParties: components["schemas"]["BillOfLading.DocumentParties"];
            /** @description A list of `ConsignmentItems` */
            readonly consignmentItems: readonly components["schemas"]["BillOfLading.ConsignmentItem"][];
            /** @description A list of `Utilized Transport Equipments` describing the equipment being used. */
            readonly utilizedTransportEquipments: readonly components["schemas"]["BillOfLading.UtilizedTransportEquipment"][];
            readonly exportLicense?: components["schemas"]["BillOfLading.ExportLicense"];
            readonly importLicense?: components["schemas"]["BillOfLading.ImportLicense"];
            /** @description A list of `References` */
            readonly references?: readonly components["schemas"]["BillOfLading.Reference"][];
            /** @description A list of `Customs references` */
            readonly customsReferences?: readonly components["schemas"]["BillOfLading.CustomsReference"][];
            /**
             * @description Feedback that can be provided includes, but is not limited to:
             *     - unsupported properties
             *     - changed values
             *     - removed properties
             *     - general information
             */
            readonly feedbacks?: readonly components["schemas"]["BillOfLading.Feedback"][];
        };
        /**
         * @example {
         *       "terms": {
         *         "creditNumber": "LC2026-0117",
         *         "form": "IRREVOCABLE",
         *         "applicableRules": "UCP_LATEST_VERSION",
         *         "issueDate": "2026-11-24",
         *         "expiryDate": "2026-11-24",
         *         "expiryPlace": {
         *           "text": "+SIGNED INVOICE IN 3 COPIES",
         *           "calendar": "KR"
         *         },
         *         "applicant": {
         *           "name": "HANKANG STEEL CO LTD"
         *         },
         *         "beneficiary": {
         *           "name": "HANKANG STEEL CO LTD"
         *         },
         *         "issuingBank": {
         *           "bic": "NARUKRSE"
         *         },
         *         "amount": {
         *           "currency": "USD",
         *           "amountMinor": 25000000
         *         },
         *         "availableWith": {},
         *         "availableBy": "SIGHT_PAYMENT",
         *         "goods": {
         *           "description": [
         *             "HOT ROLLED STEEL COILS"
         *           ]
         *         },
         *         "documentsRequired": [
         *           {
         *             "kind": "BILL_OF_LADING",
         *             "originals": 0,
         *             "copies": 0,
         *             "text": "+SIGNED INVOICE IN 3 COPIES",
         *             "isUnderstood": true
         *           }
         *         ],
         *         "confirmation": "CONFIRM"
         *       }
         *     }
         */
        readonly LetterOfCredit: {
            readonly terms: {
                readonly creditNumber: string;
                /** @enum {string} */
                readonly form: "IRREVOCABLE" | "IRREVOCABLE_TRANSFERABLE";
                /** @enum {string} */
                readonly applicableRules: "UCP_LATEST_VERSION" | "EUCP_LATEST_VERSION" | "UCPURR_LATEST_VERSION" | "EUCPURR_LATEST_VERSION";
                /** Format: date */
                readonly issueDate: string;
                /** Format: date */
                readonly expiryDate: string;
                readonly expiryPlace: {
                    readonly text: string;
                    readonly calendar: string;
                };
                readonly applicant: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                readonly beneficiary: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                readonly issuingBank: {
                    readonly bic: string;
                    readonly name?: string;
                };
                readonly advisingBank?: {
                    readonly bic?: string;
                    readonly name?: string;
                };
                readonly confirmingBank?: {
                    readonly bic?: string;
                    readonly name?: string;
                };
                readonly amount: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                readonly tolerance?: {
                    readonly plusPercent: number;
                    readonly minusPercent: number;
                };
                readonly additionalAmounts?: readonly string[];
                readonly availableWith: {
                    readonly bic?: string;
                    readonly name?: string;
                };
                /** @enum {string} */
                readonly availableBy: "SIGHT_PAYMENT" | "DEFERRED_PAYMENT" | "ACCEPTANCE" | "NEGOTIATION" | "MIXED_PAYMENT";
                readonly drafts?: {
                    readonly tenor: readonly string[];
                    readonly drawee: {
                        readonly bic?: string;
                        readonly name?: string;
                    };
                };
                readonly paymentDetails?: readonly string[];
                /**
                 * @default ALLOWED
                 * @enum {string}
                 */
                readonly partialShipments?: "ALLOWED" | "NOT_ALLOWED" | "CONDITIONAL";
                /**
                 * @default ALLOWED
                 * @enum {string}
                 */
                readonly transhipment?: "ALLOWED" | "NOT_ALLOWED" | "CONDITIONAL";
                readonly placeOfReceipt?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                readonly portOfLoading?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                readonly portOfDischarge?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                readonly placeOfDelivery?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                /** Format: date */
                readonly latestShipmentDate?: string;
                readonly shipmentPeriod?: {
                    readonly text: readonly string[];
                    /** @default [] */
                    readonly instalments?: readonly {
                        /** Format: date */
                        readonly from: string;
                        /** Format: date */
                        readonly to: string;
                        readonly quantity?: string;
                        readonly amount?: {
                            /** @enum {string} */
                            readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                            readonly amountMinor: number;
                        };
                    }[];
                };
                readonly goods: {
                    readonly description: readonly string[];
                    /** @default [] */
                    readonly items?: readonly {
                        readonly description: string;
                        readonly quantity: string;
                        /** @constant */
                        readonly quantityQualifier?: "ABOUT";
                        readonly unit: string;
                        readonly unitPrice?: {
                            /** @enum {string} */
                            readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                            readonly amountMinor: number;
                        };
                        /** @constant */
                        readonly unitPriceQualifier?: "ABOUT";
                    }[];
                    /** @enum {string} */
                    readonly incoterm?: "EXW" | "FCA" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP" | "FAS" | "FOB" | "CFR" | "CIF";
                    readonly incotermPlace?: string;
                };
                readonly documentsRequired: readonly {
                    /** @enum {string} */
                    readonly kind: "BILL_OF_LADING" | "COMMERCIAL_INVOICE" | "PACKING_LIST" | "INSURANCE_DOCUMENT" | "CERTIFICATE_OF_ORIGIN" | "DRAFT" | "OTHER";
                    readonly originals: number | "FULL_SET";
                    readonly copies: number;
                    readonly text: string;
                    /** @default [] */
                    readonly conditions?: readonly {
                        /** @enum {string} */
                        readonly document: "BILL_OF_LADING" | "COMMERCIAL_INVOICE" | "PACKING_LIST" | "INSURANCE_DOCUMENT" | "CERTIFICATE_OF_ORIGIN" | "DRAFT" | "OTHER";
                        readonly field: string;
                        /** @enum {string} */
                        readonly operator: "EXISTS" | "EQUALS" | "CONTAINS" | "LTE" | "GTE" | "NEGATION";
                        readonly value?: string;
                    }[];
                    readonly isUnderstood: boolean;
                }[];
                /** @default [] */
                readonly additionalConditions?: readonly {
                    readonly text: string;
                    /** @default [] */
                    readonly conditions?: readonly {
                        /** @enum {string} */
                        readonly document: "BILL_OF_LADING" | "COMMERCIAL_INVOICE" | "PACKING_LIST" | "INSURANCE_DOCUMENT" | "CERTIFICATE_OF_ORIGIN" | "DRAFT" | "OTHER";
                        readonly field: string;
                        /** @enum {string} */
                        readonly operator: "EXISTS" | "EQUALS" | "CONTAINS" | "LTE" | "GTE" | "NEGATION";
                        readonly value?: string;
                    }[];
                    readonly isUnderstood: boolean;
                }[];
                readonly charges?: readonly string[];
                readonly presentationPeriodDays?: number;
                readonly presentationPeriodText?: string;
                /** @enum {string} */
                readonly confirmation: "CONFIRM" | "MAY_ADD" | "WITHOUT";
                readonly instructions?: readonly string[];
                readonly senderToReceiver?: readonly string[];
            };
            /** @default 0 */
            readonly amendments?: number;
            /** @default [] */
            readonly drawings?: readonly {
                readonly presentation: string;
                readonly amount: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                /** @enum {string} */
                readonly status: "RESERVED" | "DRAWN" | "TRANSFERRED";
            }[];
        };
        /**
         * @example {
         *       "number": 4,
         *       "date": "2026-11-24",
         *       "basis": 0,
         *       "terms": {
         *         "creditNumber": "LC2026-0117",
         *         "form": "IRREVOCABLE",
         *         "applicableRules": "UCP_LATEST_VERSION",
         *         "issueDate": "2026-11-24",
         *         "expiryDate": "2026-11-24",
         *         "expiryPlace": {
         *           "text": "+SIGNED INVOICE IN 3 COPIES",
         *           "calendar": "KR"
         *         },
         *         "applicant": {
         *           "name": "HANKANG STEEL CO LTD"
         *         },
         *         "beneficiary": {
         *           "name": "HANKANG STEEL CO LTD"
         *         },
         *         "issuingBank": {
         *           "bic": "NARUKRSE"
         *         },
         *         "amount": {
         *           "currency": "USD",
         *           "amountMinor": 25000000
         *         },
         *         "availableWith": {},
         *         "availableBy": "SIGHT_PAYMENT",
         *         "goods": {
         *           "description": [
         *             "HOT ROLLED STEEL COILS"
         *           ]
         *         },
         *         "documentsRequired": [
         *           {
         *             "kind": "BILL_OF_LADING",
         *             "originals": 0,
         *             "copies": 0,
         *             "text": "+SIGNED INVOICE IN 3 COPIES",
         *             "isUnderstood": true
         *           }
         *         ],
         *         "confirmation": "CONFIRM"
         *       }
         *     }
         */
        readonly CreditAmendment: {
            readonly number: number;
            /** Format: date */
            readonly date: string;
            readonly basis: number;
            readonly terms: {
                readonly creditNumber: string;
                /** @enum {string} */
                readonly form: "IRREVOCABLE" | "IRREVOCABLE_TRANSFERABLE";
                /** @enum {string} */
                readonly applicableRules: "UCP_LATEST_VERSION" | "EUCP_LATEST_VERSION" | "UCPURR_LATEST_VERSION" | "EUCPURR_LATEST_VERSION";
                /** Format: date */
                readonly issueDate: string;
                /** Format: date */
                readonly expiryDate: string;
                readonly expiryPlace: {
                    readonly text: string;
                    readonly calendar: string;
                };
                readonly applicant: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                readonly beneficiary: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                readonly issuingBank: {
                    readonly bic: string;
                    readonly name?: string;
                };
                readonly advisingBank?: {
                    readonly bic?: string;
                    readonly name?: string;
                };
                readonly confirmingBank?: {
                    readonly bic?: string;
                    readonly name?: string;
                };
                readonly amount: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                readonly tolerance?: {
                    readonly plusPercent: number;
                    readonly minusPercent: number;
                };
                readonly additionalAmounts?: readonly string[];
                readonly availableWith: {
                    readonly bic?: string;
                    readonly name?: string;
                };
                /** @enum {string} */
                readonly availableBy: "SIGHT_PAYMENT" | "DEFERRED_PAYMENT" | "ACCEPTANCE" | "NEGOTIATION" | "MIXED_PAYMENT";
                readonly drafts?: {
                    readonly tenor: readonly string[];
                    readonly drawee: {
                        readonly bic?: string;
                        readonly name?: string;
                    };
                };
                readonly paymentDetails?: readonly string[];
                /**
                 * @default ALLOWED
                 * @enum {string}
                 */
                readonly partialShipments?: "ALLOWED" | "NOT_ALLOWED" | "CONDITIONAL";
                /**
                 * @default ALLOWED
                 * @enum {string}
                 */
                readonly transhipment?: "ALLOWED" | "NOT_ALLOWED" | "CONDITIONAL";
                readonly placeOfReceipt?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                readonly portOfLoading?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                readonly portOfDischarge?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                readonly placeOfDelivery?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                /** Format: date */
                readonly latestShipmentDate?: string;
                readonly shipmentPeriod?: {
                    readonly text: readonly string[];
                    /** @default [] */
                    readonly instalments?: readonly {
                        /** Format: date */
                        readonly from: string;
                        /** Format: date */
                        readonly to: string;
                        readonly quantity?: string;
                        readonly amount?: {
                            /** @enum {string} */
                            readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                            readonly amountMinor: number;
                        };
                    }[];
                };
                readonly goods: {
                    readonly description: readonly string[];
                    /** @default [] */
                    readonly items?: readonly {
                        readonly description: string;
                        readonly quantity: string;
                        /** @constant */
                        readonly quantityQualifier?: "ABOUT";
                        readonly unit: string;
                        readonly unitPrice?: {
                            /** @enum {string} */
                            readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                            readonly amountMinor: number;
                        };
                        /** @constant */
                        readonly unitPriceQualifier?: "ABOUT";
                    }[];
                    /** @enum {string} */
                    readonly incoterm?: "EXW" | "FCA" | "CPT" | "CIP" | "DAP" | "DPU" | "DDP" | "FAS" | "FOB" | "CFR" | "CIF";
                    readonly incotermPlace?: string;
                };
                readonly documentsRequired: readonly {
                    /** @enum {string} */
                    readonly kind: "BILL_OF_LADING" | "COMMERCIAL_INVOICE" | "PACKING_LIST" | "INSURANCE_DOCUMENT" | "CERTIFICATE_OF_ORIGIN" | "DRAFT" | "OTHER";
                    readonly originals: number | "FULL_SET";
                    readonly copies: number;
                    readonly text: string;
                    /** @default [] */
                    readonly conditions?: readonly {
                        /** @enum {string} */
                        readonly document: "BILL_OF_LADING" | "COMMERCIAL_INVOICE" | "PACKING_LIST" | "INSURANCE_DOCUMENT" | "CERTIFICATE_OF_ORIGIN" | "DRAFT" | "OTHER";
                        readonly field: string;
                        /** @enum {string} */
                        readonly operator: "EXISTS" | "EQUALS" | "CONTAINS" | "LTE" | "GTE" | "NEGATION";
                        readonly value?: string;
                    }[];
                    readonly isUnderstood: boolean;
                }[];
                /** @default [] */
                readonly additionalConditions?: readonly {
                    readonly text: string;
                    /** @default [] */
                    readonly conditions?: readonly {
                        /** @enum {string} */
                        readonly document: "BILL_OF_LADING" | "COMMERCIAL_INVOICE" | "PACKING_LIST" | "INSURANCE_DOCUMENT" | "CERTIFICATE_OF_ORIGIN" | "DRAFT" | "OTHER";
                        readonly field: string;
                        /** @enum {string} */
                        readonly operator: "EXISTS" | "EQUALS" | "CONTAINS" | "LTE" | "GTE" | "NEGATION";
                        readonly value?: string;
                    }[];
                    readonly isUnderstood: boolean;
                }[];
                readonly charges?: readonly string[];
                readonly presentationPeriodDays?: number;
                readonly presentationPeriodText?: string;
                /** @enum {string} */
                readonly confirmation: "CONFIRM" | "MAY_ADD" | "WITHOUT";
                readonly instructions?: readonly string[];
                readonly senderToReceiver?: readonly string[];
            };
            readonly narrative?: string;
        };
        /**
         * @example {
         *       "number": 4,
         *       "amount": {
         *         "currency": "USD",
         *         "amountMinor": 25000000
         *       },
         *       "presentedOn": "2026-11-24",
         *       "medium": "PAPER",
         *       "documents": [
         *         {
         *           "kind": "BILL_OF_LADING",
         *           "issueDate": "2026-11-24",
         *           "consignee": {
         *             "name": "HANKANG STEEL CO LTD"
         *           },
         *           "isToOrder": true,
         *           "form": "SHIPPED",
         *           "vesselName": "NARU PIONEER",
         *           "portOfLoading": {
         *             "name": "HANKANG STEEL CO LTD"
         *           },
         *           "portOfDischarge": {
         *             "name": "HANKANG STEEL CO LTD"
         *           }
         *         }
         *       ]
         *     }
         */
        readonly Presentation: {
            readonly number: number;
            readonly amount: {
                /** @enum {string} */
                readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                readonly amountMinor: number;
            };
            /** Format: date */
            readonly presentedOn: string;
            /** @enum {string} */
            readonly medium: "PAPER" | "ELECTRONIC" | "MIXED";
            /** Format: date */
            readonly completenessNoticeOn?: string;
            readonly documents: readonly ({
                /** @constant */
                readonly kind: "BILL_OF_LADING";
                readonly reference?: string;
                readonly issuer?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                /** Format: date */
                readonly issueDate?: string;
                /** @default 1 */
                readonly originalsIssued?: number;
                /** @default 1 */
                readonly originalsPresented?: number;
                /** @default 0 */
                readonly copiesPresented?: number;
                /** @default false */
                readonly isSigned?: boolean;
                readonly goodsDescription?: string;
                /** @default {} */
                readonly fields?: {
                    readonly [key: string]: string;
                };
                readonly onLedger?: string;
                readonly carrierName?: string;
                /** @enum {string} */
                readonly signedAs?: "CARRIER" | "MASTER" | "AGENT_OF_CARRIER" | "AGENT_OF_MASTER" | "OTHER";
                readonly shipper?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                readonly consignee?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                readonly isToOrder: boolean;
                readonly notifyParty?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                /** @enum {string} */
                readonly form: "SHIPPED" | "RECEIVED_FOR_SHIPMENT";
                readonly onBoardNotation?: {
                    /** Format: date */
                    readonly date: string;
                    readonly vesselName?: string;
                };
                readonly vesselName: string;
                readonly voyage?: string;
                /** @default false */
                readonly isVesselIntended?: boolean;
                readonly placeOfReceipt?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                readonly portOfLoading: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                readonly portOfDischarge: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                readonly placeOfDelivery?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                /** @default false */
                readonly isTranshipped?: boolean;
                /** @default false */
                readonly isContainerised?: boolean;
                /** @default true */
                readonly coversEntireCarriage?: boolean;
                /** @default false */
                readonly isOnDeck?: boolean;
                /** @default false */
                readonly isCharterParty?: boolean;
                /** @default [] */
                readonly defectClauses?: readonly string[];
                readonly grossMassKg?: string;
                readonly packages?: number;
            } | {
                /** @constant */
                readonly kind: "COMMERCIAL_INVOICE";
                readonly reference?: string;
                readonly issuer?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                /** Format: date */
                readonly issueDate?: string;
                /** @default 1 */
                readonly originalsIssued?: number;
                /** @default 1 */
                readonly originalsPresented?: number;
                /** @default 0 */
                readonly copiesPresented?: number;
                /** @default false */
                readonly isSigned?: boolean;
                readonly goodsDescription?: string;
                /** @default {} */
                readonly fields?: {
                    readonly [key: string]: string;
                };
                readonly seller: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                readonly buyer: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                readonly amount: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                readonly grossAmount?: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                /** @default [] */
                readonly items?: readonly {
                    readonly quantity: string;
                    readonly unit: string;
                    readonly description: string;
                    readonly unitPrice?: {
                        /** @enum {string} */
                        readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                        readonly amountMinor: number;
                    };
                }[];
                readonly incoterm?: string;
                readonly grossMassKg?: string;
                readonly packages?: number;
            } | {
                /** @constant */
                readonly kind: "PACKING_LIST";
                readonly reference?: string;
                readonly issuer?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                /** Format: date */
                readonly issueDate?: string;
                /** @default 1 */
                readonly originalsIssued?: number;
                /** @default 1 */
                readonly originalsPresented?: number;
                /** @default 0 */
                readonly copiesPresented?: number;
                /** @default false */
                readonly isSigned?: boolean;
                readonly goodsDescription?: string;
                /** @default {} */
                readonly fields?: {
                    readonly [key: string]: string;
                };
                readonly grossMassKg?: string;
                readonly netMassKg?: string;
                readonly packages?: number;
            } | {
                /** @constant */
                readonly kind: "INSURANCE_DOCUMENT";
                readonly reference?: string;
                readonly issuer?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                /** Format: date */
                readonly issueDate?: string;
                /** @default 1 */
                readonly originalsIssued?: number;
                /** @default 1 */
                readonly originalsPresented?: number;
                /** @default 0 */
                readonly copiesPresented?: number;
                /** @default false */
                readonly isSigned?: boolean;
                readonly goodsDescription?: string;
                /** @default {} */
                readonly fields?: {
                    readonly [key: string]: string;
                };
                /** @enum {string} */
                readonly form: "POLICY" | "CERTIFICATE" | "DECLARATION" | "COVER_NOTE";
                readonly insuredAmount: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                /** Format: date */
                readonly effectiveFrom?: string;
                readonly coverFrom?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
                readonly coverTo?: {
                    readonly name: string;
                    readonly unLocode?: string;
                };
            } | {
                /** @constant */
                readonly kind: "CERTIFICATE_OF_ORIGIN";
                readonly reference?: string;
                readonly issuer?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                /** Format: date */
                readonly issueDate?: string;
                /** @default 1 */
                readonly originalsIssued?: number;
                /** @default 1 */
                readonly originalsPresented?: number;
                /** @default 0 */
                readonly copiesPresented?: number;
                /** @default false */
                readonly isSigned?: boolean;
                readonly goodsDescription?: string;
                /** @default {} */
                readonly fields?: {
                    readonly [key: string]: string;
                };
                readonly countryOfOrigin: string;
                readonly exporter?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                readonly consignee?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
            } | {
                /** @constant */
                readonly kind: "DRAFT";
                readonly reference?: string;
                readonly issuer?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                /** Format: date */
                readonly issueDate?: string;
                /** @default 1 */
                readonly originalsIssued?: number;
                /** @default 1 */
                readonly originalsPresented?: number;
                /** @default 0 */
                readonly copiesPresented?: number;
                /** @default false */
                readonly isSigned?: boolean;
                readonly goodsDescription?: string;
                /** @default {} */
                readonly fields?: {
                    readonly [key: string]: string;
                };
                readonly amount: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                readonly tenor?: string;
                readonly drawee?: string;
            } | {
                /** @constant */
                readonly kind: "OTHER";
                readonly reference?: string;
                readonly issuer?: {
                    readonly name: string;
                    /** @default [] */
                    readonly addressLines?: readonly string[];
                    readonly country?: string;
                };
                /** Format: date */
                readonly issueDate?: string;
                /** @default 1 */
                readonly originalsIssued?: number;
                /** @default 1 */
                readonly originalsPresented?: number;
                /** @default 0 */
                readonly copiesPresented?: number;
                /** @default false */
                readonly isSigned?: boolean;
                readonly goodsDescription?: string;
                /** @default {} */
                readonly fields?: {
                    readonly [key: string]: string;
                };
                readonly title: string;
            })[];
        };
        /**
         * @example {
         *       "product": "NEGOTIATION",
         *       "amount": {
         *         "currency": "USD",
         *         "amountMinor": 25000000
         *       },
         *       "advanceRateBasisPoints": 8000,
         *       "security": [
         *         {
         *           "kind": "BILL_ON_LEDGER",
         *           "billOfLading": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *         }
         *       ],
         *       "applicant": {
         *         "msp": "ExportersMSP",
         *         "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *       }
         *     }
         */
        readonly FinancingClaim: {
            /** @enum {string} */
            readonly product: "NEGOTIATION" | "INVOICE_FINANCE" | "PRE_SHIPMENT_LOAN" | "WAREHOUSE_LOAN" | "FORFAITING";
            readonly amount: {
                /** @enum {string} */
                readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                readonly amountMinor: number;
            };
            readonly advanceRateBasisPoints: number;
            readonly security: readonly ({
                /** @constant */
                readonly kind: "BILL_ON_LEDGER";
                readonly billOfLading: string;
            } | {
                /** @constant */
                readonly kind: "PAPER_BILL";
                readonly carrierCode: string;
                readonly number: string;
                /** Format: date */
                readonly issueDate?: string;
                /** Format: date */
                readonly shippedOnBoardDate?: string;
                readonly shipper?: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly portOfLoading?: string;
                readonly portOfDischarge?: string;
                readonly voyage?: string;
                readonly year?: number;
                readonly packages?: number;
                readonly grossMassKg?: string;
                /** @default [] */
                readonly containers?: readonly {
                    readonly number: string;
                    /** @default [] */
                    readonly seals?: readonly string[];
                }[];
                /** @enum {string} */
                readonly load?: "FCL" | "LCL";
                /** @default [] */
                readonly fileHashes?: readonly string[];
            } | {
                /** @constant */
                readonly kind: "HOUSE_BILL";
                readonly issuer: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly issuerCode?: string;
                readonly number: string;
                readonly master?: {
                    readonly carrierCode: string;
                    readonly number: string;
                };
                /** Format: date */
                readonly issueDate: string;
                /** Format: date */
                readonly shippedOnBoardDate?: string;
                readonly shipper?: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly portOfLoading?: string;
                readonly portOfDischarge?: string;
                readonly voyage?: string;
                readonly packages?: number;
                readonly grossMassKg?: string;
                /** @default [] */
                readonly containers?: readonly {
                    readonly number: string;
                    /** @default [] */
                    readonly seals?: readonly string[];
                }[];
                /** @enum {string} */
                readonly load?: "FCL" | "LCL";
                /** @default [] */
                readonly fileHashes?: readonly string[];
            } | {
                /** @constant */
                readonly kind: "AIR_WAYBILL";
                readonly number: string;
                /** Format: date */
                readonly issueDate: string;
                /** Format: date */
                readonly shippedOnBoardDate?: string;
                readonly shipper?: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly portOfLoading?: string;
                readonly portOfDischarge?: string;
                readonly voyage?: string;
                readonly packages?: number;
                readonly grossMassKg?: string;
                /** @default [] */
                readonly fileHashes?: readonly string[];
            } | {
                /** @constant */
                readonly kind: "WAREHOUSE_RECEIPT";
                readonly warehouse: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly depositor: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly number: string;
                /** Format: date */
                readonly date: string;
                readonly packages?: number;
                readonly grossMassKg?: string;
                /** @default [] */
                readonly fileHashes?: readonly string[];
            } | {
                /** @constant */
                readonly kind: "INVOICE";
                readonly seller: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly buyer: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly number: string;
                /** Format: date */
                readonly date: string;
                readonly value: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                /** @default [] */
                readonly creditNotes?: readonly {
                    readonly number: string;
                    readonly value: {
                        /** @enum {string} */
                        readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                        readonly amountMinor: number;
                    };
                }[];
                /** @default [] */
                readonly orderNumbers?: readonly string[];
                /** @default [] */
                readonly fileHashes?: readonly string[];
                readonly financed: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
            } | {
                /** @constant */
                readonly kind: "PURCHASE_ORDER";
                readonly buyer: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly seller: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly number: string;
                /** Format: date */
                readonly date: string;
                readonly value: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                /** @default [] */
                readonly fileHashes?: readonly string[];
                readonly financed: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
            } | {
                /** @constant */
                readonly kind: "DRAWING";
                readonly issuingBank: string;
                readonly creditNumber: string;
                readonly presentation: number;
                readonly value: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                readonly financed: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
            } | {
                /** @constant */
                readonly kind: "EXPORT_DECLARATION";
                readonly country: string;
                readonly number: string;
                /** Format: date */
                readonly date: string;
                readonly exporter: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly value: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                readonly grossMassKg?: string;
                readonly packages?: number;
                /** @default [] */
                readonly containers?: readonly {
                    readonly number: string;
                    /** @default [] */
                    readonly seals?: readonly string[];
                }[];
                readonly financed: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
            })[];
            /** @default [] */
            readonly underlying?: readonly ({
                /** @constant */
                readonly kind: "BILL_ON_LEDGER";
                readonly billOfLading: string;
            } | {
                /** @constant */
                readonly kind: "PAPER_BILL";
                readonly carrierCode: string;
                readonly number: string;
                /** Format: date */
                readonly issueDate?: string;
                /** Format: date */
                readonly shippedOnBoardDate?: string;
                readonly shipper?: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly portOfLoading?: string;
                readonly portOfDischarge?: string;
                readonly voyage?: string;
                readonly year?: number;
                readonly packages?: number;
                readonly grossMassKg?: string;
                /** @default [] */
                readonly containers?: readonly {
                    readonly number: string;
                    /** @default [] */
                    readonly seals?: readonly string[];
                }[];
                /** @enum {string} */
                readonly load?: "FCL" | "LCL";
                /** @default [] */
                readonly fileHashes?: readonly string[];
            } | {
                /** @constant */
                readonly kind: "HOUSE_BILL";
                readonly issuer: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly issuerCode?: string;
                readonly number: string;
                readonly master?: {
                    readonly carrierCode: string;
                    readonly number: string;
                };
                /** Format: date */
                readonly issueDate: string;
                /** Format: date */
                readonly shippedOnBoardDate?: string;
                readonly shipper?: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly portOfLoading?: string;
                readonly portOfDischarge?: string;
                readonly voyage?: string;
                readonly packages?: number;
                readonly grossMassKg?: string;
                /** @default [] */
                readonly containers?: readonly {
                    readonly number: string;
                    /** @default [] */
                    readonly seals?: readonly string[];
                }[];
                /** @enum {string} */
                readonly load?: "FCL" | "LCL";
                /** @default [] */
                readonly fileHashes?: readonly string[];
            } | {
                /** @constant */
                readonly kind: "AIR_WAYBILL";
                readonly number: string;
                /** Format: date */
                readonly issueDate: string;
                /** Format: date */
                readonly shippedOnBoardDate?: string;
                readonly shipper?: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly portOfLoading?: string;
                readonly portOfDischarge?: string;
                readonly voyage?: string;
                readonly packages?: number;
                readonly grossMassKg?: string;
                /** @default [] */
                readonly fileHashes?: readonly string[];
            } | {
                /** @constant */
                readonly kind: "WAREHOUSE_RECEIPT";
                readonly warehouse: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly depositor: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly number: string;
                /** Format: date */
                readonly date: string;
                readonly packages?: number;
                readonly grossMassKg?: string;
                /** @default [] */
                readonly fileHashes?: readonly string[];
            } | {
                /** @constant */
                readonly kind: "INVOICE";
                readonly seller: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly buyer: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly number: string;
                /** Format: date */
                readonly date: string;
                readonly value: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                /** @default [] */
                readonly creditNotes?: readonly {
                    readonly number: string;
                    readonly value: {
                        /** @enum {string} */
                        readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                        readonly amountMinor: number;
                    };
                }[];
                /** @default [] */
                readonly orderNumbers?: readonly string[];
                /** @default [] */
                readonly fileHashes?: readonly string[];
            } | {
                /** @constant */
                readonly kind: "PURCHASE_ORDER";
                readonly buyer: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly seller: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly number: string;
                /** Format: date */
                readonly date: string;
                readonly value: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                /** @default [] */
                readonly fileHashes?: readonly string[];
            } | {
                /** @constant */
                readonly kind: "EXPORT_DECLARATION";
                readonly country: string;
                readonly number: string;
                /** Format: date */
                readonly date: string;
                readonly exporter: {
                    readonly name?: string;
                    readonly lei?: string;
                    readonly taxId?: string;
                    readonly party?: string;
                    readonly country?: string;
                };
                readonly value: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
                readonly grossMassKg?: string;
                readonly packages?: number;
                /** @default [] */
                readonly containers?: readonly {
                    readonly number: string;
                    /** @default [] */
                    readonly seals?: readonly string[];
                }[];
            })[];
            readonly notShipped?: {
                /** @enum {string} */
                readonly reason: "PRE_SHIPMENT" | "DOMESTIC_DELIVERY" | "SERVICES";
                /** Format: date */
                readonly expectedBy?: string;
                readonly remark?: string;
            };
            readonly applicant: {
                readonly msp: string;
                readonly party: string;
            };
            readonly repaid?: {
                /** @enum {string} */
                readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                readonly amountMinor: number;
            };
            readonly lenders?: readonly {
                readonly msp: string;
                readonly amount: {
                    /** @enum {string} */
                    readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                    readonly amountMinor: number;
                };
            }[];
            readonly pledgeTerms?: string;
        };
        /**
         * @example {
         *       "applicant": {
         *         "msp": "ExportersMSP",
         *         "party": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *       },
         *       "papers": [
         *         {
         *           "kind": "PAPER_BILL",
         *           "number": "HS-2026-0142"
         *         }
         *       ]
         *     }
         */
        readonly FinancingConsent: {
            readonly applicant: {
                readonly msp: string;
                readonly party: string;
            };
            readonly papers: readonly {
                /** @enum {string} */
                readonly kind: "PAPER_BILL" | "HOUSE_BILL" | "AIR_WAYBILL" | "WAREHOUSE_RECEIPT" | "INVOICE" | "PURCHASE_ORDER" | "DRAWING" | "EXPORT_DECLARATION";
                readonly number: string;
            }[];
            readonly upTo?: {
                /** @enum {string} */
                readonly currency: "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI" | "VND" | "VUV" | "XAF" | "XOF" | "XPF" | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN" | "BAM" | "BBD" | "BDT" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN" | "BWP" | "BYN" | "BZD" | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CNY" | "COP" | "COU" | "CRC" | "CUP" | "CVE" | "CZK" | "DKK" | "DOP" | "DZD" | "EGP" | "ERN" | "ETB" | "EUR" | "FJD" | "FKP" | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GTQ" | "GYD" | "HKD" | "HNL" | "HTG" | "HUF" | "IDR" | "ILS" | "INR" | "IRR" | "JMD" | "KES" | "KGS" | "KHR" | "KPW" | "KYD" | "KZT" | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN" | "MXV" | "MYR" | "MZN" | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD" | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "QAR" | "RON" | "RSD" | "RUB" | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN" | "SVC" | "SYP" | "SZL" | "THB" | "TJS" | "TMT" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS" | "UAH" | "USD" | "USN" | "UYU" | "UZS" | "VED" | "VES" | "WST" | "XAD" | "XCD" | "XCG" | "YER" | "ZAR" | "ZMW" | "ZWG" | "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" | "CLF" | "UYW";
                readonly amountMinor: number;
            };
        };
        /**
         * @example {
         *       "declarationNumber": "12345-26-123456M",
         *       "date": "2026-11-24",
         *       "officeId": "020",
         *       "processType": "B",
         *       "importType": "21",
         *       "importUse": "11",
         *       "paymentType": "LS",
         *       "modeOfTransport": "10",
         *       "declarantId": "A1B2C3D",
         *       "importerId": "PACIFIC1234567",
         *       "hsCode": "720839",
         *       "countryOfDeparture": "KR",
         *       "countryOfOrigin": "KR",
         *       "taxRatePercent": "24000.5",
         *       "taxType": "A",
         *       "countryOfOriginIndicator": "Y",
         *       "netMassKg": "24000.5",
         *       "itemPrice": "24000.5",
         *       "billOfLading": "01KAE5TZ3TC7H3N5QG8Y0E2XVM"
         *     }
         */
        readonly CustomsDeclaration: {
            readonly declarationNumber: string;
            /** Format: date */
            readonly date: string;
            readonly officeId: string;
            readonly processType: string;
            readonly importType: string;
            readonly importUse: string;
            readonly paymentType: string;
            readonly modeOfTransport: string;
            readonly declarantId: string;
            readonly importerId: string;
            readonly sellerId?: string;
            readonly courierId?: string;
            readonly hsCode: string;
            readonly countryOfDeparture: string;
            readonly countryOfOrigin: string;
            readonly taxRatePercent: string;
            readonly taxType: string;
            readonly countryOfOriginIndicator: string;
            readonly netMassKg: string;
            readonly itemPrice: string;
            readonly billOfLading?: string;
            /** @default [] */
            readonly containers?: readonly string[];
        };
        /**
         * @example {
         *       "partyName": "HANKANG STEEL CO LTD",
         *       "identifyingCodes": [
         *         {
         *           "codeListProvider": "WAVE",
         *           "partyCode": "did:web:hankang.example"
         *         }
         *       ]
         *     }
         */
        readonly Party: {
            readonly partyName: string & (unknown & unknown);
            readonly lei?: string;
            /** @default [] */
            readonly taxLegalReferences?: readonly {
                readonly type: string & (unknown & unknown);
                readonly countryCode: string;
                readonly value: string & (unknown & unknown);
            }[];
            /** @default [] */
            readonly identifyingCodes?: readonly {
                /** @enum {string} */
                readonly codeListProvider: "WAVE" | "CARX" | "ESSD" | "IDT" | "BOLE" | "EDOX" | "IQAX" | "SECR" | "TRGO" | "ETEU" | "TRAC" | "BRIT" | "COVA" | "ETIT" | "KTNE" | "CRED" | "BLOC" | "DOCU" | "AEOT" | "SGTD" | "GSBN" | "WISE" | "GLEIF" | "W3C" | "DNB" | "FMC" | "DCSA" | "ZZZ";
                readonly partyCode: string & (unknown & unknown);
                readonly codeListName?: string & (unknown & unknown);
            }[];
            /** @enum {string} */
            readonly eblPlatform?: "WAVE" | "CARX" | "ESSD" | "IDT" | "BOLE" | "EDOX" | "IQAX" | "SECR" | "TRGO" | "ETEU" | "TRAC" | "BRIT" | "COVA" | "ETIT" | "KTNE" | "CRED" | "BLOC" | "DOCU" | "AEOT" | "SGTD";
            /** @default [] */
            readonly bics?: readonly string[];
            readonly address?: {
                readonly street: string & (unknown & unknown);
                readonly streetNumber?: string & (unknown & unknown);
                readonly floor?: string & (unknown & unknown);
                readonly postCode?: string & (unknown & unknown);
                readonly POBox?: string & (unknown & unknown);
                readonly city: string & (unknown & unknown);
                readonly UNLocationCode?: string;
                readonly stateRegion?: string & (unknown & unknown);
                readonly countryCode: string;
            };
            /** @default [] */
            readonly actsFor?: readonly string[];
        };
        /**
         * @example {
         *       "eventCreatedDateTime": "2026-11-24T14:35:00+09:00",
         *       "eventClassifierCode": "ACT",
         *       "eventDateTime": "2026-11-24T14:30:00+09:00",
         *       "eventType": "EQUIPMENT",
         *       "equipmentEventTypeCode": "GTIN",
         *       "equipmentReference": "NARU3472484",
         *       "emptyIndicatorCode": "EMPTY"
         *     }
         */
        readonly TransportEvent: ({
            /** Format: uuid */
            readonly eventID?: string;
            /** Format: date-time */
            readonly eventCreatedDateTime: string;
            /** @enum {string} */
            readonly eventClassifierCode: "ACT" | "PLN" | "EST";
            /** Format: date-time */
            readonly eventDateTime: string;
            /** @constant */
            readonly eventType: "EQUIPMENT";
            /** @enum {string} */
            readonly equipmentEventTypeCode: "GTIN" | "LOAD" | "DISC" | "GTOT";
            readonly eventTypeCode?: string;
            readonly equipmentReference: string;
            readonly ISOEquipmentCode?: string;
            /** @enum {string} */
            readonly emptyIndicatorCode: "EMPTY" | "LADEN";
            readonly eventLocation?: {
                readonly UNLocationCode?: string;
                readonly locationName?: string;
            } & {
                readonly [key: string]: unknown;
            };
            readonly transportCall?: {
                readonly transportCallID: string;
                /** @enum {string} */
                readonly modeOfTransport: "VESSEL" | "RAIL" | "TRUCK" | "BARGE";
                readonly exportVoyageNumber?: string;
                readonly importVoyageNumber?: string;
                readonly carrierVoyageNumber?: string;
                readonly UNLocationCode?: string;
                readonly location?: {
                    readonly UNLocationCode?: string;
                    readonly locationName?: string;
                } & {
                    readonly [key: string]: unknown;
                };
                readonly vessel?: {
                    readonly vesselIMONumber?: string;
                    readonly vesselName?: string;
                } & {
                    readonly [key: string]: unknown;
                };
            } & {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        }) | ({
            /** Format: uuid */
            readonly eventID?: string;
            /** Format: date-time */
            readonly eventCreatedDateTime: string;
            /** @enum {string} */
            readonly eventClassifierCode: "ACT" | "PLN" | "EST";
            /** Format: date-time */
            readonly eventDateTime: string;
            /** @constant */
            readonly eventType: "TRANSPORT";
            /** @enum {string} */
            readonly transportEventTypeCode: "ARRI" | "DEPA";
            readonly eventTypeCode?: string;
            readonly transportCall: {
                readonly transportCallID: string;
                /** @enum {string} */
                readonly modeOfTransport: "VESSEL" | "RAIL" | "TRUCK" | "BARGE";
                readonly exportVoyageNumber?: string;
                readonly importVoyageNumber?: string;
                readonly carrierVoyageNumber?: string;
                readonly UNLocationCode?: string;
                readonly location?: {
                    readonly UNLocationCode?: string;
                    readonly locationName?: string;
                } & {
                    readonly [key: string]: unknown;
                };
                readonly vessel?: {
                    readonly vesselIMONumber?: string;
                    readonly vesselName?: string;
                } & {
                    readonly [key: string]: unknown;
                };
            } & {
                readonly [key: string]: unknown;
            };
        } & {
            readonly [key: string]: unknown;
        });
        /**
         * Address
         * @description An object for storing address related information
         */
        readonly "ShippingInstructions.Address": {
            /**
             * @description The name of the street.
             * @example Ruijggoordweg
             */
            readonly street: string;
            /**
             * @description The number of the street.
             * @example 100
             */
            readonly streetNumber?: string;
            /**
             * @description The floor of the street number.
             * @example N/A
             */
            readonly floor?: string;
            /**
             * @description The post code of the address.
             * @example 1047 HM
             */
            readonly postCode?: string;
            /**
             * @description A numbered box at a post office where a person or business can have mail or parcels delivered.
             * @example 123
             */
            readonly POBox?: string;
            /**
             * @description The name of the city.
             * @example Amsterdam
             */
            readonly city: string;
            /**
             * @description The name of the state/region.
             * @example North Holland
             */
            readonly stateRegion?: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode: string;
        };
        /**
         * Address (House B/L)
         * @description An object for storing address related information. Either **Street number** or **PO Box** should be provided to meet **ICS2** filing requirements.
         */
        readonly "ShippingInstructions.AddressHBL": {
            /**
             * @description The name of the street.
             * @example Ruijggoordweg
             */
            readonly street: string;
            /**
             * @description The number of the street.
             * @example 100
             */
            readonly streetNumber?: string;
            /**
             * @description The floor of the street number.
             * @example N/A
             */
            readonly floor?: string;
            /**
             * @description The post code of the address.
             * @example 1047 HM
             */
            readonly postCode?: string;
            /**
             * @description A numbered box at a post office where a person or business can have mail or parcels delivered.
             * @example 123
             */
            readonly POBox?: string;
            /**
             * @description The name of the city.
             * @example Amsterdam
             */
            readonly city: string;
            /**
             * @description The name of the state/region.
             * @example North Holland
             */
            readonly stateRegion?: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode: string;
        };
        /**
         * Advance Manifest Filing
         * @description An Advance Manifest Filing defined by a Manifest type code in combination with a country code.
         *
         *     A small list of **potential** examples:
         *
         *     | manifestTypeCode | countryCode | Description |
         *     |-----------------------|:-------------:|-------------|
         *     |ACI|EG|Advance Cargo Information in Egypt|
         *     |ACE|US|Automated Commercial Environment in the United States|
         *     |AFR|JP|Cargo Summary Notification (CSN)|
         *     |ENS|NL|Entry Summary Declaration|
         * @example {
         *       "manifestTypeCode": "ENS",
         *       "advanceManifestFilingsHouseBLPerformedBy": "SELF",
         *       "selfFilerCode": "FLXP123",
         *       "identificationNumber": "NL123456712"
         *     }
         */
        readonly "ShippingInstructions.AdvanceManifestFiling": {
            /**
             * @description The Manifest type code as defined by the provider.
             * @example ENS
             */
            readonly manifestTypeCode: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode?: string;
            /**
             * @description Indicates whether the shipper (`SELF`) will perform the advance manifest filing(s) for the House BL directly or if the carrier (`CARRIER`) should file them on their behalf. Allowed values are:
             *
             *     - `SELF` (filing done by the House filer)
             *     - `CARRIER` (the carrier does the filing)
             *
             *     In case of self-filing (`SELF`), the shipper can provide their `selfFilerCode` for each manifest.
             *
             *     **Condition:** The `selfFilerCode` must be provided when `manifestTypeCode` is one of `ACE` (US) or `ACI` (CA) and the `advanceManifestFilingsHouseBLPerformedBy` is set to `SELF`.
             * @example SELF
             * @enum {string}
             */
            readonly advanceManifestFilingsHouseBLPerformedBy: "SELF" | "CARRIER";
            /**
             * @description Code identifying the party who will submit the advance manifest filing(s) for the House BL.
             *
             *     **Mandatory** if `manifestTypeCode` is one of `ACE` (US) or `ACI` (CA) and `advanceManifestFilingsHouseBLPerformedBy` is set to `SELF`.
             * @example FLXP
             */
            readonly selfFilerCode?: string;
            /**
             * @description An identification number of the house filer responsible for submitting the `Advance Manifest Filing`.
             *
             *     **Condition:** Mandatory if `manifestTypeCode` is `ENS` and `advanceManifestFilingsHouseBLPerformedBy` is `SELF`.
             * @example FLXP-123321
             */
            readonly identificationNumber?: string;
        };
        /**
         * Buyer
         * @description The buyer is the last known entity to whom the goods are sold or agreed to be sold. If the goods are to be imported otherwise than in pursuance of a purchase, the details of the owner of the goods shall be provided.
         *
         *     **Condition:** Buyer and Seller are mandatory if `isCargoDeliveredInICS2Zone=true` and `manifestTypeCode='ENS'` and `advancedManifestFilingPerformedBy='CARRIER'` and `isHouseBillOfLadingsIssued=false`.
         */
        readonly "ShippingInstructions.Buyer": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson: string;
            readonly address?: components["schemas"]["ShippingInstructions.Address"];
            /** @description Unstructured address lines, used as a fallback when structured address fields are unavailable. */
            readonly addressLines?: readonly string[];
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetailWithPattern"][];
        };
        /**
         * Buyer (House B/L)
         * @description The buyer is the last known entity to whom the goods are sold or agreed to be sold. If the goods are to be imported otherwise than in pursuance of a purchase, the details of the owner of the goods shall be provided.
         *
         *     **Condition:** Buyer and Seller are mandatory if `isCargoDeliveredInICS2Zone=true` (on House B/L level) and `manifestTypeCode='ENS'` and `advancedManifestFilingPerformedBy='CARRIER'`.
         */
        readonly "ShippingInstructions.BuyerHBL": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson: string;
            readonly address?: components["schemas"]["ShippingInstructions.AddressHBL"];
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetailHBL"][];
        };
        /**
         * Cargo Gross Volume
         * @description Calculated by multiplying the width, height, and length of the packed cargo.
         */
        readonly "ShippingInstructions.CargoGrossVolume": {
            /**
             * Format: float
             * @description Calculated by multiplying the width, height, and length of the packed cargo. A maximum of 4 decimals should be provided.
             * @example 2.4
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `FTQ` (Cubic foot)
             *     - `MTQ` (Cubic meter)
             * @example MTQ
             * @enum {string}
             */
            readonly unit: "MTQ" | "FTQ";
        };
        /**
         * Cargo Gross Weight
         * @description The weight of the cargo item including packaging being carried in the container. Excludes the tare weight of the container.
         */
        readonly "ShippingInstructions.CargoGrossWeight": {
            /**
             * Format: float
             * @description The weight of the cargo item including packaging being carried in the container. Excludes the tare weight of the container. A maximum of 3 decimals should be provided.
             * @example 2400
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `KGM` (Kilograms)
             *     - `LBR` (Pounds)
             * @example KGM
             * @enum {string}
             */
            readonly unit: "KGM" | "LBR";
        };
        /**
         * Cargo Item (House B/L)
         * @description A `cargoItem` is the smallest unit used by stuffing. A `cargoItem` cannot be split across containers.
         */
        readonly "ShippingInstructions.CargoItemHBL": {
            /**
             * @description The unique identifier for the equipment, which should follow the BIC ISO Container Identification Number where possible.
             *     According to [ISO 6346](https://www.iso.org/standard/83558.html), a container identification code consists of a 4-letter prefix and a 7-digit number (composed of a 3-letter owner code, a category identifier, a serial number, and a check-digit).
             *
             *     If a container does not comply with [ISO 6346](https://www.iso.org/standard/83558.html), it is suggested to follow [Recommendation #2: Containers with non-ISO identification](https://smdg.org/documents/smdg-recommendations) from SMDG.
             * @example APZU4812090
             */
            readonly equipmentReference: string;
            readonly cargoGrossWeight: components["schemas"]["ShippingInstructions.CargoGrossWeight"];
            readonly outerPackaging: components["schemas"]["ShippingInstructions.OuterPackagingHBL"];
        };
        /**
         * Cargo Item (Shipper)
         * @description A `cargoItem` is the smallest unit used by stuffing. A `cargoItem` cannot be split across containers.
         */
        readonly "ShippingInstructions.CargoItemShipper": {
            /**
             * @description The unique identifier for the equipment, which should follow the BIC ISO Container Identification Number where possible.
             *     According to [ISO 6346](https://www.iso.org/standard/83558.html), a container identification code consists of a 4-letter prefix and a 7-digit number (composed of a 3-letter owner code, a category identifier, a serial number, and a check-digit).
             *
             *     If a container does not comply with [ISO 6346](https://www.iso.org/standard/83558.html), it is suggested to follow [Recommendation #2: Containers with non-ISO identification](https://smdg.org/documents/smdg-recommendations) from SMDG.
             * @example APZU4812090
             */
            readonly equipmentReference: string;
            readonly cargoGrossWeight: components["schemas"]["ShippingInstructions.CargoGrossWeight"];
            readonly cargoGrossVolume?: components["schemas"]["ShippingInstructions.CargoGrossVolume"];
            readonly cargoNetWeight?: components["schemas"]["ShippingInstructions.CargoNetWeight"];
            readonly cargoNetVolume?: components["schemas"]["ShippingInstructions.CargoNetVolume"];
            readonly exportLicense?: components["schemas"]["ShippingInstructions.ExportLicenseShipper"];
            readonly importLicense?: components["schemas"]["ShippingInstructions.ImportLicenseShipper"];
            readonly outerPackaging?: components["schemas"]["ShippingInstructions.OuterPackagingShipper"];
            /**
             * @deprecated
             * @description A list of `National Commodity Codes` that apply to this `cargoItem`
             *
             *     **DEPRECATED:** This property is not to be used any more, please use `extendedNationalCommodityCodes` instead. If both `nationalCommodityCodes` and `extendedNationalCommodityCodes` are provided then `extendedNationalCommodityCodes` takes precedence and `nationalCommodityCodes` must be ignored.
             */
            readonly nationalCommodityCodes?: readonly components["schemas"]["ShippingInstructions.NationalCommodityCode"][];
            /**
             * @description A list of `National Commodity Codes` that apply to this `cargoItem`. The `extendedNationalCommodityCodes` support up to 16 character codes.
             *
             *     **Note:** If both `nationalCommodityCodes` and `extendedNationalCommodityCodes` are provided then `extendedNationalCommodityCodes` takes precedence and `nationalCommodityCodes` must be ignored.
             */
            readonly extendedNationalCommodityCodes?: readonly components["schemas"]["ShippingInstructions.ExtendedNationalCommodityCode"][];
            /**
             * @description Link to the **House Bill of Lading** this `cargoItem` is connected to.
             * @example ABC123
             */
            readonly houseBillOfLadingReference?: string;
            /** @description A list of `Customs references` */
            readonly customsReferences?: readonly components["schemas"]["ShippingInstructions.CustomsReference"][];
        };
        /**
         * Cargo Net Volume
         * @description Calculated by multiplying the width, height, and length of the cargo, excluding packaging.
         */
        readonly "ShippingInstructions.CargoNetVolume": {
            /**
             * Format: float
             * @description Calculated by multiplying the width, height, and length of the cargo, excluding packaging.
             * @example 2.4
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `FTQ` (Cubic foot)
             *     - `MTQ` (Cubic meter)
             * @example MTQ
             * @enum {string}
             */
            readonly unit: "MTQ" | "FTQ";
        };
        /**
         * Cargo Net Weight
         * @description The weight of the cargo item excluding packaging being carried in the container. Excludes the tare weight of the container.
         */
        readonly "ShippingInstructions.CargoNetWeight": {
            /**
             * Format: float
             * @description The weight of the cargo item excluding packaging being carried in the container. Excludes the tare weight of the container. A maximum of 3 decimals should be provided.
             * @example 2400
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms:
             *     - `KGM` (Kilograms)
             *     - `LBR` (Pounds)
             * @example KGM
             * @enum {string}
             */
            readonly unit: "KGM" | "LBR";
        };
        /**
         * Consignee (House B/L)
         * @description The ultimate recipient of the cargo. It must be different from the freight forwarder, (de)consolidator, postal operator, or customs agent.
         */
        readonly "ShippingInstructions.ConsigneeHBL": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson: string;
            readonly address?: components["schemas"]["ShippingInstructions.Address"];
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetailHBL"][];
        };
        /**
         * Consignee (Shipper provided)
         * @description The party to which goods are consigned in the `Master Bill of Lading`.
         *
         *     **Condition:** Mandatory for non-negotiable BL (`isToOrder=false`). Note `Consignee` and `Endorsee` are mutually exclusive.
         *
         *     **Condition:** Providers **or** consumers on API v3.0.2 (or earlier): Either the `address` or a party `identifyingCode` must be provided in the `Shipping Instructions`. If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address`.
         *
         *     **Condition:** Providers **and** consumers on API v3.0.3 (or later): Either the `address`, `addressLines` or a party `identifyingCode` must be provided in the `Shipping Instructions`. If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address` or `addressLines`.
         */
        readonly "ShippingInstructions.ConsigneeShipper": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description The eBL platform of the party. The value **MUST** be one of:
             *     - `WAVE` (Wave)
             *     - `CARX` (CargoX)
             *     - `ESSD` (EssDOCS - This value has been **deprecated**. Please use `IDT`)
             *     - `IDT` (ICE Digital Trade)
             *     - `BOLE` (Bolero)
             *     - `EDOX` (EdoxOnline)
             *     - `IQAX` (IQAX)
             *     - `SECR` (Secro)
             *     - `TRGO` (TradeGO)
             *     - `ETEU` (eTEU)
             *     - `TRAC` (Enigio trace:original)
             *     - `BRIT` (BRITC eBL)
             *     - `COVA` (Covantis)
             *     - `ETIT` (e-title)
             *     - `KTNE` (KTNET)
             *     - `CRED` (Credore)
             *     - `BLOC` (BlockPeer Technologies)
             *     - `DOCU` (DocuTrade)
             *     - `AEOT` (AEOTrade)
             *     - `SGTD` (SGTraDex)
             * @example BOLE
             */
            readonly eblPlatform?: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson?: string;
            readonly address?: components["schemas"]["ShippingInstructions.PartyAddress"];
            /**
             * @description Unstructured address lines, used as a fallback when structured address fields are unavailable.
             *
             *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the party. Recipients implementing earlier versions **MAY ignore** this property.
             */
            readonly addressLines?: readonly string[];
            /**
             * @description The address of the party to be displayed on the `Transport Document`. The displayed address may be used to match the address provided in the `Letter of Credit`.
             *
             *     **Conditions:** If provided:
             *       - the displayed address must be included in the `Transport Document`.
             *       - for physical BL (`isElectronic=false`), it is only allowed to provide max 2 lines of 35 characters. **Note:** Some carriers may choose to allow more lines, please consult the carrier's API documentation to check if this is the case.
             *       - for electronic BL (`isElectronic=true`), the limit is 6 lines of 35 characters
             *       - the order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedAddress?: readonly string[];
            /** @description **Condition:** Either the `address` or a party `identifyingCode` must be provided. */
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetail"][];
            /**
             * @description A reference linked to the `Consignee`.
             * @example HHL007
             */
            readonly reference?: string;
            /** @description A list of `Purchase Order Reference`s linked to the `Consignee`. */
            readonly purchaseOrderReferences?: readonly string[];
            /**
             * @description Indicates whether the Consignee is also a NotifyParty with identical information. If set to `true` a conceptual 1st notify party identical to the Consignee will exist (any existing 1st NotifyParty conceptually becomes 2nd NotifyParty, any existing 2nd NotifyParty conceptually becomes OtherNotifyParty). The NotifyParty-object will not be affected. Setting this property to `true` does not prescribe what should appear on the printed B/L.
             * @example true
             */
            readonly isNotifyParty?: boolean;
        };
        /**
         * Consignment Item (House B/L)
         * @description Defines a list of `CargoItems` belonging together in the same consignment. A `ConsignmentItem` can be split across multiple containers (`UtilizedTransportEquipment`) by referencing multiple `CargoItems`
         */
        readonly "ShippingInstructions.ConsignmentItemHBL": {
            /**
             * @description A plain language description that is precise enough for Customs services to be able to identify the goods. General terms (i.e. 'consolidated', 'general cargo' 'parts' or 'freight of all kinds') or not sufficiently precise description cannot be accepted. Where the declarant provides the CUS code for chemical substances and preparations, Member States may waive the requirement of providing a precise description of the goods.
             * @example blue shoes size 47
             */
            readonly descriptionOfGoods: string;
            readonly nationalCommodityCode: components["schemas"]["ShippingInstructions.NationalCommodityCode"];
            /**
             * @description A list of `National Commodity Codes` that apply to this `consignmentItem`. The `extendedNationalCommodityCodes` support up to 16 character codes.
             *
             *     **Note:** If both `nationalCommodityCode` and `extendedNationalCommodityCodes` are provided then `extendedNationalCommodityCodes` takes precedence and `nationalCommodityCode` must be ignored.
             */
            readonly extendedNationalCommodityCodes?: readonly components["schemas"]["ShippingInstructions.ExtendedNationalCommodityCode"][];
            /** @description A list of all `cargoItems` */
            readonly cargoItems: readonly components["schemas"]["ShippingInstructions.CargoItemHBL"][];
            /** @description A list of `Customs references` */
            readonly customsReferences?: readonly components["schemas"]["ShippingInstructions.CustomsReference"][];
        };
        /**
         * Consignment Item (Shipper)
         * @description Defines a list of `CargoItems` belonging together and the associated `Booking`. A `ConsignmentItem` can be split across multiple containers (`UtilizedTransportEquipment`) by referencing multiple `CargoItems`
         */
        readonly "ShippingInstructions.ConsignmentItemShipper": {
            /**
             * @description The associated booking number provided by the carrier for this `Consignment Item`.
             * @example ABC709951
             */
            readonly carrierBookingReference: string;
            /**
             * @description A unique reference to the commodity object assigned by the carrier in the booking confirmation. The reference must be provided by the shipper as part of the `Shipping Instructions` for the carrier to link this consignment item to the commodity. A commodity reference is only unique in the context of a booking.
             * @example COM-001
             */
            readonly commoditySubReference?: string;
            /**
             * @description A plain language description that is precise enough for Customs services to be able to identify the goods. General terms (i.e. 'consolidated', 'general cargo' 'parts' or 'freight of all kinds') or not sufficiently precise description cannot be accepted.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly descriptionOfGoods: readonly string[];
            /**
             * @description A detailed plain-language description of the goods provided specifically for customs filing purposes. General terms (i.e. 'consolidated', 'general cargo' 'parts' or 'freight of all kinds') or not sufficiently precise description cannot be accepted.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly descriptionOfGoodsForCustoms?: readonly string[];
            /**
             * @deprecated
             * @description A list of `HS Codes` that apply to this `consignmentItem`.
             *
             *     **DEPRECATED:** Because of backward compatibility it is required to provide a value in this property even though a value is provided in the `extendedHSCodes` property. In case both properties are provided (`extendedHSCodes` and `HSCodes`) - `HSCodes` must be ignored.
             */
            readonly HSCodes: readonly string[];
            /**
             * @description A list of `HS Codes` that apply to this `consignmentItem`. The `extendedHSCodes` support up to 12 character codes.
             *
             *     **Note:** If `extendedHSCodes` is provided - it always takes precedence over `HSCodes` (which is a required property but must be ignored).
             */
            readonly extendedHSCodes?: readonly string[];
            /**
             * @deprecated
             * @description A list of `National Commodity Codes` that apply to this `consignmentItem`
             *
             *     **DEPRECATED:** This property is not to be used any more, please use `extendedNationalCommodityCodes` instead. If both `nationalCommodityCodes` and `extendedNationalCommodityCodes` are provided then `extendedNationalCommodityCodes` takes precedence and `nationalCommodityCodes` must be ignored.
             */
            readonly nationalCommodityCodes?: readonly components["schemas"]["ShippingInstructions.NationalCommodityCode"][];
            /**
             * @description A list of `National Commodity Codes` that apply to this `consignmentItem`. The `extendedNationalCommodityCodes` support up to 16 character codes.
             *
             *     **Note:** If both `nationalCommodityCodes` and `extendedNationalCommodityCodes` are provided then `extendedNationalCommodityCodes` takes precedence and `nationalCommodityCodes` must be ignored.
             */
            readonly extendedNationalCommodityCodes?: readonly components["schemas"]["ShippingInstructions.ExtendedNationalCommodityCode"][];
            /**
             * @description A list of the `ShippingMarks` applicable to this `consignmentItem`
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly shippingMarks?: readonly string[];
            /**
             * @description A list of the `ShippingMarks` provided specifically for customs filing purposes.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly shippingMarksForCustoms?: readonly string[];
            /** @description A list of all `cargoItems` */
            readonly cargoItems: readonly components["schemas"]["ShippingInstructions.CargoItemShipper"][];
            readonly exportLicense?: components["schemas"]["ShippingInstructions.ExportLicenseShipper"];
            readonly importLicense?: components["schemas"]["ShippingInstructions.ImportLicenseShipper"];
            /** @description A list of `References` */
            readonly references?: readonly components["schemas"]["ShippingInstructions.ReferenceConsignmentItem"][];
            /** @description A list of `Customs references` */
            readonly customsReferences?: readonly components["schemas"]["ShippingInstructions.CustomsReference"][];
        };
        /**
         * Customs Reference
         * @description Reference associated with customs and/or excise purposes required by the relevant authorities for the import, export, or transit of the goods.
         *
         *     A small list of **potential** examples:
         *
         *     | Type  | Country | Description |
         *     |-------|:-------:|-------------|
         *     |UCR|NL|Unique Consignment Reference|
         *     |CUS|NL|Customs Union and Statistics|
         *     |ACID|EG|Advance Cargo Information Declaration in Egypt|
         *     |CERS|CA|Canadian Export Reporting System|
         *     |ITN|US|Internal Transaction Number in US|
         *     |PEB|ID|PEB reference number|
         *     |CSN|IN|Cargo Summary Notification (CSN)|
         */
        readonly "ShippingInstructions.CustomsReference": {
            /**
             * @description The reference type code as defined in the relevant customs jurisdiction.
             * @example CUS
             */
            readonly type: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode: string;
            readonly values: readonly string[];
        };
        /**
         * Destination Charges Payment Term
         * @description An indicator of whether destination charges are prepaid (`PRE`) or collect (`COL`). When prepaid, the charges are the responsibility of the shipper or the Invoice payer on behalf of the shipper (if provided). When collect, the charges are the responsibility of the consignee or the Invoice payer on behalf of the consignee (if provided).
         */
        readonly "ShippingInstructions.DestinationChargesPaymentTerm": {
            /**
             * @description An indicator of whether the costs for inland transportation to the port, when applicable, are prepaid (`PRE`) or collect (`COL`).
             *
             *     - `PRE` (Prepaid)
             *     - `COL` (Collect)
             * @example PRE
             * @enum {string}
             */
            readonly haulageChargesPaymentTermCode?: "PRE" | "COL";
            /**
             * @description An indicator of whether the destination port charges are prepaid (`PRE`) or collect (`COL`).
             *
             *     - `PRE` (Prepaid)
             *     - `COL` (Collect)
             * @example PRE
             * @enum {string}
             */
            readonly portChargesPaymentTermCode?: "PRE" | "COL";
            /**
             * @description An indicator of whether destination charges (excluding port and haulage) are prepaid (`PRE`) or collect (`COL`).
             *
             *     - `PRE` (Prepaid)
             *     - `COL` (Collect)
             * @example PRE
             * @enum {string}
             */
            readonly otherChargesPaymentTermCode?: "PRE" | "COL";
        };
        /**
         * Document Parties (House B/L)
         * @description All `Parties` with associated roles for this `House Bill of Lading`.
         *
         *     **Condition:** `Buyer` and `Seller` are mandatory if `isCargoDeliveredInICS2Zone=true` (on House B/L level) **and** `advancedManifestFilingPerformedBy=CARRIER`
         */
        readonly "ShippingInstructions.DocumentPartiesHouseBL": {
            readonly shipper: components["schemas"]["ShippingInstructions.ShipperHBL"];
            readonly consignee?: components["schemas"]["ShippingInstructions.ConsigneeHBL"];
            readonly notifyParty?: components["schemas"]["ShippingInstructions.NotifyPartyHBL"];
            readonly seller?: components["schemas"]["ShippingInstructions.SellerHBL"];
            readonly buyer?: components["schemas"]["ShippingInstructions.BuyerHBL"];
            /** @description A list of document parties that can be optionally provided in the `Shipping Instructions` as part of the House B/L. */
            readonly other?: readonly components["schemas"]["ShippingInstructions.OtherDocumentPartyHBL"][];
        };
        /**
         * Document Parties (Shipping Instructions)
         * @description All `Parties` with associated roles.
         *
         *     **Condition:** `Buyer` and `Seller` are mandatory if `isCargoDeliveredInICS2Zone=true` **and** `advancedManifestFilingPerformedBy=CARRIER` and `isHouseBillOfLadingsIssued=false`
         */
        readonly "ShippingInstructions.DocumentPartiesShippingInstructions": {
            readonly shipper: components["schemas"]["ShippingInstructions.ShipperShipper"];
            readonly onBehalfOfShipper?: components["schemas"]["ShippingInstructions.OnBehalfOfShipperShipper"];
            readonly consignee?: components["schemas"]["ShippingInstructions.ConsigneeShipper"];
            readonly onBehalfOfConsignee?: components["schemas"]["ShippingInstructions.OnBehalfOfConsigneeShipper"];
            readonly endorsee?: components["schemas"]["ShippingInstructions.EndorseeShipper"];
            readonly issueTo?: components["schemas"]["ShippingInstructions.IssueToParty"];
            readonly seller?: components["schemas"]["ShippingInstructions.Seller"];
            readonly buyer?: components["schemas"]["ShippingInstructions.Buyer"];
            /**
             * @description List of up to 3 `Notify Parties`. The first item in the list is the **First Notify Party** (`N1`), the second item is the **Second Notify Party** (`N2`) and the last item is the **Other Notify Party** (`NI`).
             *
             *     **Condition:** If provided:
             *       - Mandatory for To Order BLs, `isToOrder=true`, unless `isNotifyParty` in `Consignee` or `Endorsee` is set to `true`, in which case the `notifyParties` property can be omitted.
             *       - The order of the items in this array **MUST** be preserved as by the provider of the API.
             *
             *     **Note:** If `isNotifyParty` is set in either `Consignee` or `Endorsee` parties, then 1st item in the list conceptually becomes **Second Notify Party** (`N2`) and any other items in the list conceptually becomes **Other Notify Party** (`NI`). The `Consignee` or `Endorsee` conceptually becomes **First Notify Party** (`N1`).
             */
            readonly notifyParties?: readonly components["schemas"]["ShippingInstructions.NotifyPartyShipper"][];
            readonly shippingInstructionsRequestor?: components["schemas"]["ShippingInstructions.ShippingInstructionsRequestor"];
            /** @description A list of document parties that can be optionally provided in the `Shipping Instructions` and `Transport Document`. */
            readonly other?: readonly components["schemas"]["ShippingInstructions.OtherDocumentPartyShippingInstructions"][];
        };
        /**
         * Endorsee (Shipper provided)
         * @description The party to whom the title to the goods is transferred by means of endorsement.
         *
         *     **Condition:** Can only be provided for negotiable BLs (`isToOrder=true`). If a negotiable BL does not have an `Endorsee`, the BL is said to be "blank endorsed". Note `Consignee` and `Endorsee` are mutually exclusive.
         *
         *     **Condition:** Providers **or** consumers on API v3.0.2 (or earlier): Either the `address` or a party `identifyingCode` must be provided in the `Shipping Instructions`. If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address`.
         *
         *     **Condition:** Providers **and** consumers on API v3.0.3 (or later): Either the `address`, `addressLines` or a party `identifyingCode` must be provided in the `Shipping Instructions`. If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address` or `addressLines`.
         */
        readonly "ShippingInstructions.EndorseeShipper": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description The eBL platform of the party. The value **MUST** be one of:
             *     - `WAVE` (Wave)
             *     - `CARX` (CargoX)
             *     - `ESSD` (EssDOCS - This value has been **deprecated**. Please use `IDT`)
             *     - `IDT` (ICE Digital Trade)
             *     - `BOLE` (Bolero)
             *     - `EDOX` (EdoxOnline)
             *     - `IQAX` (IQAX)
             *     - `SECR` (Secro)
             *     - `TRGO` (TradeGO)
             *     - `ETEU` (eTEU)
             *     - `TRAC` (Enigio trace:original)
             *     - `BRIT` (BRITC eBL)
             *     - `COVA` (Covantis)
             *     - `ETIT` (e-title)
             *     - `KTNE` (KTNET)
             *     - `CRED` (Credore)
             *     - `BLOC` (BlockPeer Technologies)
             *     - `DOCU` (DocuTrade)
             *     - `AEOT` (AEOTrade)
             *     - `SGTD` (SGTraDex)
             * @example BOLE
             */
            readonly eblPlatform?: string;
            readonly address?: components["schemas"]["ShippingInstructions.PartyAddress"];
            /**
             * @description Unstructured address lines, used as a fallback when structured address fields are unavailable.
             *
             *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the party. Recipients implementing earlier versions **MAY ignore** this property.
             */
            readonly addressLines?: readonly string[];
            /**
             * @description The address of the party to be displayed on the `Transport Document`. The displayed address may be used to match the address provided in the `Letter of Credit`.
             *
             *     **Conditions:** If provided:
             *       - the displayed address must be included in the `Transport Document`.
             *       - for physical BL (`isElectronic=false`), it is only allowed to provide max 2 lines of 35 characters. **Note:** Some carriers may choose to allow more lines, please consult the carrier's API documentation to check if this is the case.
             *       - for electronic BL (`isElectronic=true`), the limit is 6 lines of 35 characters
             *       - the order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedAddress?: readonly string[];
            /** @description **Condition:** Either the `address` or a party `identifyingCode` must be provided. */
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetail"][];
            /**
             * @description Indicates whether the Endorsee is also a NotifyParty with identical information. If set to `true` a conceptual 1st notify party identical to the Endorsee will exist (any existing 1st NotifyParty conceptually becomes 2nd NotifyParty, any existing 2nd NotifyParty conceptually becomes OtherNotifyParty). The NotifyParty-object will not be affected. Setting this property to `true` does not prescribe what should appear on the printed B/L.
             * @example true
             */
            readonly isNotifyParty?: boolean;
        };
        /**
         * Export License (Shipper)
         * @description `Export License` requirements
         *
         *     **Condition:** Subject to local customs requirements and commodity.
         */
        readonly "ShippingInstructions.ExportLicenseShipper": {
            /**
             * @description Information provided by the shipper to indicate whether an `Export License` or permit is required for this shipment/commodity/destination.
             *
             *     **Note:** If this property is omitted, it may be interpreted differently by different API providers and by the same API provider in different contexts.
             * @example true
             */
            readonly isRequired?: boolean;
            /**
             * @description Reference number assigned to an `Export License` or permit, which authorizes a business or individual to export specific goods to specific countries under defined conditions. It is a permit that is required when shipping certain restricted or controlled goods, such as military equipment, high-tech items, chemicals, or items subject to international regulations. The `Export License` must be valid at time of departure.
             * @example EMC007123
             */
            readonly reference?: string;
            /**
             * Format: date
             * @description Issue date of the `Export License`.
             * @example 2024-09-14
             */
            readonly issueDate?: string;
            /**
             * Format: date
             * @description Expiry date of the `Export License`.
             * @example 2024-09-21
             */
            readonly expiryDate?: string;
        };
        /**
         * National Commodity Code (Extended)
         * @description Extended version of the national commodity classification code linked to a country with a value supporting up to 16 characters.
         *
         *     An example could look like this:
         *
         *     | Type  | Country | Value |
         *     |-------|:-------:|-------------|
         *     |NCM|BR|['1515', '2106', '2507', '2512']|
         */
        readonly "ShippingInstructions.ExtendedNationalCommodityCode": {
            /**
             * @description The national commodity classification code, which can be one of the following values defined by DCSA:
             *     - `NCM` (Nomenclatura Comum do Mercosul)
             *     - `HTS` (Harmonized Tariff Schedule)
             *     - `SCHEDULE_B` (Schedule B)
             *     - `TARIC` (Integrated Tariff of the European Communities)
             *     - `CN` (Combined Nomenclature)
             *     - `CUS` (Customs Union and Statistics)
             * @example NCM
             */
            readonly type: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example BR
             */
            readonly countryCode?: string;
            /**
             * @description A list of `national commodity codes` values supporting up to 16 characters.
             * @example [
             *       "1515",
             *       "2106",
             *       "2507",
             *       "2512"
             *     ]
             */
            readonly values: readonly string[];
        };
        /**
         * House Bill of Lading
         * @description A legal contract between the Ocean Transport Intermediary (OTI), such as a Non-Vessel Operating Common carrier (NVOCC) or a freight forwarder, and the shipper that acknowledges the receipt of goods and outlines the terms of shipment.
         */
        readonly "ShippingInstructions.HouseBillOfLading": {
            /**
             * @description A unique number allocated by the Ocean Transport Intermediary (OTI) to the `House Bill of Lading`.
             * @example HBOL001
             */
            readonly houseBillOfLadingReference: string;
            /**
             * @description Indicates whether the `House Bill of Lading` (HBL) is issued `to order` or not. If `true`, `Notify party` at `HBL` level is mandatory
             * @example false
             */
            readonly isToOrder: boolean;
            readonly placeOfAcceptance?: components["schemas"]["ShippingInstructions.PlaceOfAcceptance"];
            readonly placeOfFinalDelivery?: components["schemas"]["ShippingInstructions.PlaceOfFinalDelivery"];
            /**
             * @description Method used for the payment of freight charges. It can be one of the following values:
             *     - `A` (Payment in cash)
             *     - `B` (Payment by credit card)
             *     - `C` (Payment by cheque)
             *     - `D` (Other (e.g. direct debit to cash account))
             *     - `H` (Electronic funds transfer)
             *     - `Y` (Account holder with carrier)
             *     - `Z` (Not pre-paid)
             * @example A
             */
            readonly methodOfPayment: string;
            readonly documentParties: components["schemas"]["ShippingInstructions.DocumentPartiesHouseBL"];
            /**
             * @description Indicates whether cargo is delivered to EU, Norway, Switzerland or Northern Ireland.
             * @example true
             */
            readonly isCargoDeliveredInICS2Zone: boolean;
            /**
             * @description Identification in a chronological order of the countries through which the goods are routed between the country of original departure and final destination as stipulated in the lowest House Bill of Lading.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             *
             *     **Condition:** If provided - the first country in the list must be the country of `Place of Acceptance`; the last country in the list must be the country of `Place of Final Delivery`.
             */
            readonly routingOfConsignmentCountries: readonly string[];
            /** @description A list of `ConsignmentItems` for this `House Bill of Lading` */
            readonly consignmentItems: readonly components["schemas"]["ShippingInstructions.ConsignmentItemHBL"][];
            /** @description A list of `Utilized Transport Equipment` for this `House Bill of Lading` */
            readonly utilizedTransportEquipments: readonly components["schemas"]["ShippingInstructions.UtilizedTransportEquipmentHBL"][];
        };
        /**
         * Identifying Code
         * @description A code and value that uniquely identifies a party.
         */
        readonly "ShippingInstructions.IdentifyingCode": {
            /**
             * @description A list of codes identifying a party. Possible values are:
             *     - `WAVE` (Wave)
             *     - `CARX` (CargoX)
             *     - `ESSD` (EssDOCS - This value has been **deprecated**. Please use `IDT`)
             *     - `IDT` (ICE Digital Trade)
             *     - `BOLE` (Bolero)
             *     - `EDOX` (EdoxOnline)
             *     - `IQAX` (IQAX)
             *     - `SECR` (Secro)
             *     - `TRGO` (TradeGO)
             *     - `ETEU` (eTEU)
             *     - `TRAC` (Enigio trace:original)
             *     - `BRIT` (BRITC eBL)
             *     - `COVA` (Covantis)
             *     - `ETIT` (e-title)
             *     - `KTNE` (KTNET)
             *     - `CRED` (Credore)
             *     - `BLOC` (BlockPeer Technologies)
             *     - `DOCU` (DocuTrade)
             *     - `AEOT` (AEOTrade)
             *     - `SGTD` (SGTraDex)
             *     - `GSBN` (Global Shipping Business Network)
             *     - `WISE` (WiseTech)
             *     - `GLEIF` (Global Legal Entity Identifier Foundation)
             *     - `W3C` (World Wide Web Consortium)
             *     - `DNB` (Dun and Bradstreet)
             *     - `FMC` (Federal Maritime Commission)
             *     - `DCSA` (Digital Container Shipping Association)
             *     - `ZZZ` (Mutually defined)
             * @example W3C
             */
            readonly codeListProvider: string;
            /**
             * @description Code to identify the party as provided by the `codeListProvider`.
             * @example MSK
             */
            readonly partyCode: string;
            /**
             * @description The name of the code list, code generation mechanism or code authority for the `partyCode`. Example values could be:
             *     - `DID` (Decentralized Identifier) for `codeListProvider` `W3C`
             *     - `LEI` (Legal Entity Identifier) for `codeListProvider` `GLEIF`
             *     - `DUNS` (Data Universal Numbering System) for `codeListProvider` `DNB`
             * @example DID
             */
            readonly codeListName?: string;
        };
        /**
         * Import License (Shipper)
         * @description `Import License` requirements
         *
         *     **Condition:** Subject to local customs requirements and commodity.
         */
        readonly "ShippingInstructions.ImportLicenseShipper": {
            /**
             * @description Information provided by the shipper to indicate whether an `Import License` or permit is required for this shipment/commodity/destination.
             *
             *     **Note:** If this property is omitted, it may be interpreted differently by different API providers and by the same API provider in different contexts.
             * @example true
             */
            readonly isRequired?: boolean;
            /**
             * @description Reference number assigned to an `Import License` or permit, issued by countries exercising import controls that authorizes the importation of the articles stated in the license. The `Import License` must be valid at time of arrival.
             * @example EMC007123
             */
            readonly reference?: string;
            /**
             * Format: date
             * @description Issue date of the `Import License`.
             * @example 2024-09-14
             */
            readonly issueDate?: string;
            /**
             * Format: date
             * @description Expiry date of the `Import License`.
             * @example 2024-09-21
             */
            readonly expiryDate?: string;
        };
        /**
         * Invoice Payable At (Shipping Instructions)
         * @description Location where payment of ocean freight and charges for the main transport will take place by the customer.
         *
         *     The location must be provided as a `UN Location Code`
         */
        readonly "ShippingInstructions.InvoicePayableAtShippingInstructions": {
            /**
             * @description The UN Location code specifying where the place is located. The pattern used must be
             *
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode: string;
        };
        /**
         * Issue To Party
         * @description The party that receives **possession** of the original Bill of Lading upon issuance.
         */
        readonly "ShippingInstructions.IssueToParty": {
            /**
             * @description Name of the party.
             * @example Globeteam
             */
            readonly partyName: string;
            /**
             * @description The eBL platform of the transaction party.
             *     The value **MUST** be one of:
             *     - `WAVE` (Wave)
             *     - `CARX` (CargoX)
             *     - `ESSD` (EssDOCS - This value has been **deprecated**. Please use `IDT`)
             *     - `IDT` (ICE Digital Trade)
             *     - `BOLE` (Bolero)
             *     - `EDOX` (EdoxOnline)
             *     - `IQAX` (IQAX)
             *     - `SECR` (Secro)
             *     - `TRGO` (TradeGO)
             *     - `ETEU` (eTEU)
             *     - `TRAC` (Enigio trace:original)
             *     - `BRIT` (BRITC eBL)
             *     - `COVA` (Covantis)
             *     - `ETIT` (e-title)
             *     - `KTNE` (KTNET)
             *     - `CRED` (Credore)
             *     - `BLOC` (BlockPeer Technologies)
             *     - `DOCU` (DocuTrade)
             *     - `AEOT` (AEOTrade)
             *     - `SGTD` (SGTraDex)
             *
             *     **Condition:** Only applicable when `isElectronic=true` and `transportDocumentTypeCode=BOL`. The property **MUST** be absent for paper B/Ls (`isElectronic=false`)
             * @example BOLE
             */
            readonly sendToPlatform?: string;
            readonly identifyingCodes: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
        };
        /**
         * National Commodity Code
         * @deprecated
         * @description The national commodity classification code linked to a country with a value.
         *
         *     An example could look like this:
         *
         *     | Type  | Country | Value |
         *     |-------|:-------:|-------------|
         *     |NCM|BR|['1515', '2106', '2507', '2512']|
         *
         *     **DEPRECATED:** This object is not to be used any more, please use `ExtendedNationalCommodityCode` instead.
         * @example {
         *       "type": "TARIC",
         *       "values": [
         *         "85171200"
         *       ]
         *     }
         */
        readonly "ShippingInstructions.NationalCommodityCode": {
            /**
             * @description The national commodity classification code, which can be one of the following values defined by DCSA:
             *     - `NCM` (Nomenclatura Comum do Mercosul)
             *     - `HTS` (Harmonized Tariff Schedule)
             *     - `SCHEDULE_B` (Schedule B)
             *     - `TARIC` (Integrated Tariff of the European Communities)
             *     - `CN` (Combined Nomenclature)
             *     - `CUS` (Customs Union and Statistics)
             * @example NCM
             */
            readonly type: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example BR
             */
            readonly countryCode?: string;
            /**
             * @description A list of `national commodity codes` values.
             * @example [
             *       "1515",
             *       "2106",
             *       "2507",
             *       "2512"
             *     ]
             */
            readonly values: readonly string[];
        };
        /**
         * Notify Party (House B/L)
         * @description The person to be notified when a shipment arrives at its destination.
         *
         *     **Condition:** Mandatory for To Order HBLs (HouseBL `isToOrder=true`)
         */
        readonly "ShippingInstructions.NotifyPartyHBL": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson: string;
            readonly address?: components["schemas"]["ShippingInstructions.AddressHBL"];
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails: readonly components["schemas"]["ShippingInstructions.PartyContactDetailHBL"][];
        };
        /**
         * Notify Party (Shipper provided)
         * @description The person to be notified when a shipment arrives at its destination.
         *
         *     **Condition:** Providers **or** consumers on API v3.0.2 (or earlier): Either the `address` or a party `identifyingCode` must be provided in the `Shipping Instructions`. If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address`.
         *
         *     **Condition:** Providers **and** consumers on API v3.0.3 (or later): Either the `address`, `addressLines` or a party `identifyingCode` must be provided in the `Shipping Instructions`. If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address` or `addressLines`.
         */
        readonly "ShippingInstructions.NotifyPartyShipper": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson?: string;
            readonly address?: components["schemas"]["ShippingInstructions.PartyAddress"];
            /**
             * @description Unstructured address lines, used as a fallback when structured address fields are unavailable.
             *
             *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the party. Recipients implementing earlier versions **MAY ignore** this property.
             */
            readonly addressLines?: readonly string[];
            /**
             * @description The address of the party to be displayed on the `Transport Document`. The displayed address may be used to match the address provided in the `Letter of Credit`.
             *
             *     **Conditions:** If provided:
             *       - the displayed address must be included in the `Transport Document`.
             *       - for physical BL (`isElectronic=false`), it is only allowed to provide max 2 lines of 35 characters. **Note:** Some carriers may choose to allow more lines, please consult the carrier's API documentation to check if this is the case.
             *       - for electronic BL (`isElectronic=true`), the limit is 6 lines of 35 characters
             *       - the order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedAddress?: readonly string[];
            /** @description **Condition:** Either the `address` or a party `identifyingCode` must be provided. */
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetail"][];
            /**
             * @description A reference linked to the `NotifyParty`.
             * @example HHL007
             */
            readonly reference?: string;
        };
        /**
         * On Behalf of Consignee (Shipper provided)
         * @description The party allowed to act on behalf of the consignee for documentation purposes.
         *
         *     **Condition:** Providers **or** consumers on API v3.0.2 (or earlier): Either the `address` or a party `identifyingCode` must be provided in the `Shipping Instructions`.
         *
         *     **Condition:** Providers **and** consumers on API v3.0.3 (or later): Either the `address`, `addressLines` or a party `identifyingCode` must be provided in the `Shipping Instructions`.
         */
        readonly "ShippingInstructions.OnBehalfOfConsigneeShipper": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            readonly address?: components["schemas"]["ShippingInstructions.PartyAddress"];
            /**
             * @description Unstructured address lines, used as a fallback when structured address fields are unavailable.
             *
             *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the party. Recipients implementing earlier versions **MAY ignore** this property.
             */
            readonly addressLines?: readonly string[];
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
        };
        /**
         * On Behalf of Shipper (Shipper provided)
         * @description The party allowed to act on behalf of the shipper for documentation purposes.
         *
         *     **Condition:** Providers **or** consumers on API v3.0.2 (or earlier): Either the `address` or a party `identifyingCode` must be provided in the `Shipping Instructions`.
         *
         *     **Condition:** Providers **and** consumers on API v3.0.3 (or later): Either the `address`, `addressLines` or a party `identifyingCode` must be provided in the `Shipping Instructions`.
         */
        readonly "ShippingInstructions.OnBehalfOfShipperShipper": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            readonly address?: components["schemas"]["ShippingInstructions.PartyAddress"];
            /**
             * @description Unstructured address lines, used as a fallback when structured address fields are unavailable.
             *
             *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the party. Recipients implementing earlier versions **MAY ignore** this property.
             */
            readonly addressLines?: readonly string[];
            /** @description **Condition:** Either the `address` or a party `identifyingCode` must be provided. */
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
        };
        /**
         * Origin Charges Payment Term
         * @description An indicator of whether origin charges are prepaid (`PRE`) or collect (`COL`). When prepaid, the charges are the responsibility of the shipper or the Invoice payer on behalf of the shipper (if provided). When collect, the charges are the responsibility of the consignee or the Invoice payer on behalf of the consignee (if provided).
         */
        readonly "ShippingInstructions.OriginChargesPaymentTerm": {
            /**
             * @description An indicator of whether the costs for inland transportation to the port, when applicable, are prepaid (`PRE`) or collect (`COL`).
             *
             *     - `PRE` (Prepaid)
             *     - `COL` (Collect)
             * @example PRE
             * @enum {string}
             */
            readonly haulageChargesPaymentTermCode?: "PRE" | "COL";
            /**
             * @description An indicator of whether the origin port charges are prepaid (`PRE`) or collect (`COL`).
             *
             *     - `PRE` (Prepaid)
             *     - `COL` (Collect)
             * @example PRE
             * @enum {string}
             */
            readonly portChargesPaymentTermCode?: "PRE" | "COL";
            /**
             * @description An indicator of whether origin charges (excluding port and haulage) are prepaid (`PRE`) or collect (`COL`).
             *
             *     - `PRE` (Prepaid)
             *     - `COL` (Collect)
             * @example PRE
             * @enum {string}
             */
            readonly otherChargesPaymentTermCode?: "PRE" | "COL";
        };
        /**
         * Other Document Party (House B/L)
         * @description A list of document parties that can be optionally provided in the `House B/L`.
         */
        readonly "ShippingInstructions.OtherDocumentPartyHBL": {
            readonly party: components["schemas"]["ShippingInstructions.PartyHBL"];
            /**
             * @description Specifies the role of the party in a given context. Possible values are:
             *
             *     - `DDR` (Consignor's freight forwarder)
             *     - `DDS` (Consignee's freight forwarder)
             *     - `CS` (Consolidator)
             *     - `MF` (Manufacturer)
             *     - `WH` (Warehouse Keeper)
             * @example DDS
             */
            readonly partyFunction: string;
        };
        /**
         * Other Document Party (Shipping Instructions)
         * @description A list of document parties that can be optionally provided in the `Shipping Instructions`.
         */
        readonly "ShippingInstructions.OtherDocumentPartyShippingInstructions": {
            readonly party: components["schemas"]["ShippingInstructions.PartyShipper"];
            /**
             * @description Specifies the role of the party in a given context. Possible values are:
             *
             *     - `SCO` (Service Contract Owner)
             *     - `DDR` (Consignor's freight forwarder)
             *     - `DDS` (Consignee's freight forwarder)
             *     - `COW` (Invoice payer on behalf of the consignor (shipper))
             *     - `COX` (Invoice payer on behalf of the consignee)
             *     - `CS` (Consolidator)
             *     - `MF` (Manufacturer)
             *     - `WH` (Warehouse Keeper)
             * @example DDS
             */
            readonly partyFunction: string;
        };
        /**
         * Outer Packaging (House B/L)
         * @description Object for `Outer Packaging/Overpack` specification. Examples of `Overpacks` are a number of packages stacked on to a pallet and secured by strapping or placed in a protective `Outer Packaging` such as a box or crate to form one unit for the convenience of handling and stowage during transport.
         */
        readonly "ShippingInstructions.OuterPackagingHBL": {
            /**
             * @description A code identifying the `Outer Packaging/Overpack`. `PackageCode` must follow the codes specified in [Recommendation N°21](https://unece.org/trade/uncefact/cl-recommendations)
             * @example 5H
             */
            readonly packageCode: string;
            /**
             * Format: int32
             * @description Specifies the number of `Outer Packagings/Overpacks` associated with this `Cargo Item`.
             *
             *     **Condition:** Mandatory if `packageCode` is **NOT** one of the following values:
             *
             *     - `VY` (Bulk, solid, fine particles ("powders"))
             *     - `VS` (Bulk, scrap metal)
             *     - `VR` (Bulk, solid, granular particles ("grains"))
             *     - `VQ` (Bulk, liquefied gas (at abnormal temperature/pressure))
             *     - `VO` (Bulk, solid, large particles ("nodules"))
             *     - `VL` (Bulk, liquid)
             *     - `NG` (Unpacked or unpackaged, multiple units)
             *     - `NF` (Unpacked or unpackaged, single unit)
             *     - `NE` (Unpacked or unpackaged)
             *     - `VG` (Bulk, gas (at 1031 mbar and 15°C))
             * @example 18
             */
            readonly numberOfPackages?: number;
            /**
             * @description The identifying details of a package or the actual markings that appear on the package(s). This information is provided by the customer.
             * @example Made in China
             */
            readonly shippingMarks?: string;
            /**
             * @description United Nations Dangerous Goods Identifier (UNDG) assigned by the UN Sub-Committee of Experts on the Transport of Dangerous Goods and shown in the IMO IMDG.
             * @example 1463
             */
            readonly UNNumber?: string;
        };
        /**
         * Outer Packaging (Shipper)
         * @description Object for `Outer Packaging/Overpack` specification. Examples of `Overpacks` are a number of packages stacked on to a pallet and secured by strapping or placed in a protective `Outer Packaging` such as a box or crate to form one unit for the convenience of handling and stowage during transport.
         *
         *     **Condition:** Mandatory for non-dangerous goods cargo.
         */
        readonly "ShippingInstructions.OuterPackagingShipper": {
            /**
             * @description A code identifying the `Outer Packaging/Overpack`. `PackageCode` must follow the codes specified in [Recommendation N°21](https://unece.org/trade/uncefact/cl-recommendations)
             *
             *     **Condition:** only applicable to dangerous goods if the `IMO packaging code` is not available.
             * @example 5H
             */
            readonly packageCode?: string;
            /**
             * Format: int32
             * @description Specifies the number of `Outer Packagings/Overpacks` associated with this `Cargo Item`.
             * @example 18
             */
            readonly numberOfPackages: number;
            /**
             * @description Description of the `Outer Packaging/Overpack`.
             * @example Drum, steel
             */
            readonly description: string;
            /**
             * @description Property to clearly indicate if the products, packaging and any other items are made of wood. Possible values include:
             *     - `NOT_APPLICABLE` (if no wood or any other wood product such as packaging and supports are being shipped)
             *     - `NOT_TREATED_AND_NOT_CERTIFIED` (if the wood or wooden materials have not been treated nor fumigated and do not include a certificate)
             *     - `PROCESSED` (if the wood or wooden materials are entirely made of processed wood, such as plywood, particle board, sliver plates of wood and wood laminate sheets produced using glue, heat, pressure or a combination of these)
             *     - `TREATED_AND_CERTIFIED` (if the wood or wooden materials have been treated and/or fumigated and include a certificate)
             * @example TREATED_AND_CERTIFIED
             */
            readonly woodDeclaration?: string;
        };
        /**
         * Party Address
         * @description Address where the party is located. It is an object of the attributes below.
         */
        readonly "ShippingInstructions.PartyAddress": {
            /**
             * @description The name of the street of the party's address.
             * @example Ruijggoordweg
             */
            readonly street: string;
            /**
             * @description The number of the street of the party's address.
             * @example 100
             */
            readonly streetNumber?: string;
            /**
             * @description The floor of the party's street number.
             * @example 2nd
             */
            readonly floor?: string;
            /**
             * @description The post code of the party's address.
             * @example 1047 HM
             */
            readonly postCode?: string;
            /**
             * @description A numbered box at a post office where a person or business can have mail or parcels delivered.
             * @example 123
             */
            readonly POBox?: string;
            /**
             * @description The city name of the party's address.
             * @example Amsterdam
             */
            readonly city: string;
            /**
             * @description The UN Location code specifying where the carrier booking office is located. The pattern used must be
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode?: string;
            /**
             * @description The state/region of the party's address.
             * @example North Holland
             */
            readonly stateRegion?: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode: string;
        };
        /**
         * Party Contact Detail
         * @description The contact details of the person to contact. It is mandatory to provide either `phone` and/or `email` along with the `name`, both can be provided.
         * @example {
         *       "name": "Henrik",
         *       "phone": "+45 51801234"
         *     }
         */
        readonly "ShippingInstructions.PartyContactDetail": {
            /**
             * @description Name of the contact
             * @example Henrik
             */
            readonly name: string;
        } | {
            /**
             * @description Phone number for the contact. Phone **MUST** include an international phone number format as defined in the [ITU-T recommendation E.123](https://www.itu.int/rec/T-REC-E.123/en).
             * @example +45 70262970
             */
            readonly phone: string;
        } | {
            /**
             * @description `E-mail` address to be used
             * @example info@dcsa.org
             */
            readonly email: string;
        };
        /**
         * Party Contact Detail (House B/L)
         * @description The contact details of the person to contact. It is mandatory to provide either `phone` and/or `email` along with the `name`, both can be provided.
         * @example {
         *       "name": "Henrik",
         *       "phone": "+45 51801234"
         *     }
         */
        readonly "ShippingInstructions.PartyContactDetailHBL": {
            /**
             * @description Name of the contact
             * @example Henrik
             */
            readonly name: string;
        } | {
            /**
             * @description Phone number for the contact. Phone **MUST** include an international phone number format as defined in the [ITU-T recommendation E.123](https://www.itu.int/rec/T-REC-E.123/en).
             * @example +45 70262970
             */
            readonly phone: string;
        } | {
            /**
             * @description `E-mail` address to be used
             * @example info@dcsa.org
             */
            readonly email: string;
        };
        /**
         * Party Contact Detail (with phone pattern)
         * @description The contact details of the person to contact. It is mandatory to provide either `phone` and/or `email` along with the `name`, both can be provided.
         * @example {
         *       "name": "Henrik",
         *       "phone": "+45 51801234"
         *     }
         */
        readonly "ShippingInstructions.PartyContactDetailWithPattern": {
            /**
             * @description Name of the contact
             * @example Henrik
             */
            readonly name: string;
        } | {
            /**
             * @description Phone number for the contact. Phone **MUST** include an international phone number format as defined in the [ITU-T recommendation E.123](https://www.itu.int/rec/T-REC-E.123/en).
             * @example +45 70262970
             */
            readonly phone: string;
        } | {
            /**
             * @description `E-mail` address to be used
             * @example info@dcsa.org
             */
            readonly email: string;
        };
        /**
         * Party (House B/L)
         * @description Refers to a company or a legal entity.
         */
        readonly "ShippingInstructions.PartyHBL": {
            /**
             * @description Name of the party.
             * @example Asseco Denmark
             */
            readonly partyName: string;
            readonly address?: components["schemas"]["ShippingInstructions.Address"];
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetailHBL"][];
            /**
             * @description A reference linked to the `Party`.
             * @example HHL007
             */
            readonly reference?: string;
        };
        /**
         * Party (Shipper provided)
         * @description Refers to a company or a legal entity.
         *
         *     **Condition:** Providers **or** consumers on API v3.0.2 (or earlier): Either the `address` or a party `identifyingCode` must be provided in the `Shipping Instructions`.
         *
         *     **Condition:** Providers **and** consumers on API v3.0.3 (or later): Either the `address`, `addressLines` or a party `identifyingCode` must be provided in the `Shipping Instructions`.
         */
        readonly "ShippingInstructions.PartyShipper": {
            /**
             * @description Name of the party.
             * @example Asseco Denmark
             */
            readonly partyName: string;
            readonly address?: components["schemas"]["ShippingInstructions.PartyAddress"];
            /**
             * @description Unstructured address lines, used as a fallback when structured address fields are unavailable.
             *
             *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the party. Recipients implementing earlier versions **MAY ignore** this property.
             */
            readonly addressLines?: readonly string[];
            /** @description **Condition:** Either the `address` or a party `identifyingCode` must be provided. */
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetail"][];
            /**
             * @description A reference linked to the `Party`.
             * @example HHL007
             */
            readonly reference?: string;
        };
        /**
         * Place of Acceptance
         * @description An object to capture `Place of Acceptance` location specified as: identification of the seaport, freight terminal or other place at which the goods are taken over from the shipper by the Ocean Transport Intermediary (OTI) issuing the `House Bill of Lading`.
         *
         *     **Condition:** Mandatory if different from `Place of Receipt` or `Port of Loading` at the `Master Transport Document` level.
         *
         *     **Condition:** The location can be specified either using `UN Location Code` and/or (`Location Name` together with `Country Code`), all three properties can be specified.
         * @example {
         *       "locationName": "Hamburg",
         *       "UNLocationCode": "DEHAM"
         *     }
         */
        readonly "ShippingInstructions.PlaceOfAcceptance": {
            /**
             * @description The name of the location.
             *
             *     **Condition:** Mandatory to provide in case `UN Location Code` is not provided
             * @example Port of Amsterdam
             */
            readonly locationName?: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Condition:** Mandatory to provide in case `UN Location Code` is not provided
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode?: string;
            /**
             * @description The UN Location code specifying where the place is located. The pattern used must be
             *
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode?: string;
        };
        /**
         * Place of Final Delivery
         * @description An object to capture `Place of Final Delivery` location specified as: Identification of the seaport, freight terminal or other place at which the goods are handed over from the `Ocean Transport Intermediary` (OTI) issuing the `House Bill of Lading` to the `Consignee`.
         *
         *     **Condition:** Mandatory if different from `Place of Delivery` at the `Master Transport Document` level.
         *
         *     **Condition:** The location can be specified either using `UN Location Code` and/or (`Location Name` together with `Country Code`), all three properties can be specified.
         * @example {
         *       "locationName": "Hamburg",
         *       "UNLocationCode": "DEHAM"
         *     }
         */
        readonly "ShippingInstructions.PlaceOfFinalDelivery": {
            /**
             * @description The name of the location.
             *
             *     **Condition:** Mandatory to provide in case `UN Location Code` is not provided
             * @example Port of Amsterdam
             */
            readonly locationName?: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Condition:** Mandatory to provide in case `UN Location Code` is not provided
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode?: string;
            /**
             * @description The UN Location code specifying where the place is located. The pattern used must be
             *
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode?: string;
        };
        /**
         * Place of Issue
         * @description An object to capture where the original Transport Document (`Bill of Lading`) will be issued.
         *
         *     **Condition:** The location can be specified as one of `UN Location Code` or `CountryCode`, but not both.
         */
        readonly "ShippingInstructions.PlaceOfIssue": {
            /**
             * @description The name of the location.
             * @example Port of Amsterdam
             */
            readonly locationName?: string;
        } & ({
            /**
             * @description The UN Location code specifying where the place is located. The pattern used must be
             *
             *     - 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *     - 3 characters to code a location within that country. Letters A-Z and numbers from 2-9 can be used
             *
             *     More info can be found here: [UN/LOCODE](https://unece.org/trade/cefact/UNLOCODE-Download)
             * @example NLAMS
             */
            readonly UNLocationCode: string;
        } | {
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example NL
             */
            readonly countryCode: string;
        });
        /**
         * Reference
         * @description References provided by the shipper or freight forwarder at the time of `Booking` or at the time of providing `Shipping Instructions`. Carriers share it back when providing `Track & Trace` event updates, some are also printed on the B/L. Customers can use these references to track shipments in their internal systems.
         */
        readonly "ShippingInstructions.Reference": {
            /**
             * @description The reference type codes defined by DCSA. Possible values are:
             *     - `CR` (Customer's Reference)
             *     - `AKG` (Vehicle Identification Number)
             * @example CR
             */
            readonly type: string;
            /**
             * @description The value of the reference.
             * @example HHL00103004
             */
            readonly value: string;
        };
        /**
         * Reference (Consignment Item)
         * @description References provided by the shipper or freight forwarder at the time of `Booking` or at the time of providing `Shipping Instructions`. Carriers share it back when providing `Track & Trace` event updates, some are also printed on the B/L. Customers can use these references to track shipments in their internal systems.
         */
        readonly "ShippingInstructions.ReferenceConsignmentItem": {
            /**
             * @description The reference type codes defined by DCSA. Possible values are:
             *     - `CR` (Customer's Reference)
             *     - `AKG` (Vehicle Identification Number)
             *     - `SPO` (Shipper's Purchase Order)
             *     - `CPO` (Consignee's Purchase Order)
             * @example CR
             */
            readonly type: string;
            /** @description List of `referenceValues` for a given `referenceType`. */
            readonly values: readonly string[];
        };
        /**
         * Equipment (Required Properties)
         * @description Used for storing cargo in/on during transport. The equipment size/type is defined by the ISO 6346 code. The most common equipment size/type is 20'/40'/45' DRY Freight Container, but several different versions exist.
         */
        readonly "ShippingInstructions.RequiredEquipment": {
            /**
             * @description The unique identifier for the equipment, which should follow the BIC ISO Container Identification Number where possible.
             *     According to [ISO 6346](https://www.iso.org/standard/83558.html), a container identification code consists of a 4-letter prefix and a 7-digit number (composed of a 3-letter owner code, a category identifier, a serial number, and a check-digit).
             *
             *     If a container does not comply with [ISO 6346](https://www.iso.org/standard/83558.html), it is suggested to follow [Recommendation #2: Containers with non-ISO identification](https://smdg.org/documents/smdg-recommendations) from SMDG.
             * @example APZU4812090
             */
            readonly equipmentReference: string;
            /**
             * @description Unique code for the different equipment size and type used to transport commodities. The code can refer to one of ISO size type (e.g. 22G1) or ISO type group (e.g. 22GP) following the [ISO 6346](https://www.iso.org/standard/83558.html) standard.
             * @example 22G1
             */
            readonly ISOEquipmentCode: string;
            readonly tareWeight: components["schemas"]["ShippingInstructions.TareWeight"];
        };
        /**
         * Seal
         * @description Addresses the seal-related information associated with the shipment equipment. A seal is put on a shipment equipment once it is loaded. This `Seal` is meant to stay on until the shipment equipment reaches its final destination.
         */
        readonly "ShippingInstructions.Seal": {
            /**
             * @description Identifies a seal affixed to the container.
             * @example VET123
             */
            readonly number: string;
            /**
             * @description The source of the seal, namely who has affixed the seal.
             *     - `CAR` (Carrier)
             *     - `SHI` (Shipper)
             *     - `VET` (Veterinary)
             *     - `CUS` (Customs)
             *
             *     **Condition:** Seal source may be required depending on the type of commodity being shipped.
             * @example CUS
             * @enum {string}
             */
            readonly source?: "CAR" | "SHI" | "VET" | "CUS";
        };
        /**
         * Seller
         * @description The seller is the last known entity by whom the goods are sold or agreed to be sold to the buyer. If the goods are to be imported otherwise than in pursuance of a purchase, the details of the owner of the goods shall be provided.
         *
         *     **Condition:** Buyer and Seller are mandatory if `isCargoDeliveredInICS2Zone=true` and `manifestTypeCode='ENS'` and `advancedManifestFilingPerformedBy='CARRIER'` and `isHouseBillOfLadingsIssued=false`.
         */
        readonly "ShippingInstructions.Seller": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson: string;
            readonly address?: components["schemas"]["ShippingInstructions.Address"];
            /** @description Unstructured address lines, used as a fallback when structured address fields are unavailable. */
            readonly addressLines?: readonly string[];
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetailWithPattern"][];
        };
        /**
         * Seller (House B/L)
         * @description The seller is the last known entity by whom the goods are sold or agreed to be sold to the buyer. If the goods are to be imported otherwise than in pursuance of a purchase, the details of the owner of the goods shall be provided.
         *
         *     **Condition:** Buyer and Seller are mandatory if `isCargoDeliveredInICS2Zone=true` (on House B/L level) and `manifestTypeCode='ENS'` and `advancedManifestFilingPerformedBy='CARRIER'`.
         */
        readonly "ShippingInstructions.SellerHBL": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson: string;
            readonly address?: components["schemas"]["ShippingInstructions.AddressHBL"];
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetailHBL"][];
        };
        /**
         * Shipper (House B/L)
         * @description The `Shipper` on the `House Bill of Lading`.
         */
        readonly "ShippingInstructions.ShipperHBL": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson: string;
            readonly address?: components["schemas"]["ShippingInstructions.Address"];
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetailHBL"][];
        };
        /**
         * Shipper (Shipper provided)
         * @description The party by whom or in whose name or on whose behalf a contract of carriage of goods by sea has been concluded with a carrier, or the party by whom or in whose name, or on whose behalf, the goods are actually delivered to the carrier in relation to the contract of carriage by sea.
         *
         *     **Condition:** Providers **or** consumers on API v3.0.2 (or earlier): Either the `address` or a party `identifyingCode` must be provided in the `Shipping Instructions`. If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address`.
         *
         *     **Condition:** Providers **and** consumers on API v3.0.3 (or later): Either the `address`, `addressLines` or a party `identifyingCode` must be provided in the `Shipping Instructions`. If a `displayedAddress` is provided, it must be included in the `Transport Document` instead of the `address` or `addressLines`.
         */
        readonly "ShippingInstructions.ShipperShipper": {
            /**
             * @description Name of the party.
             * @example IKEA Denmark
             */
            readonly partyName: string;
            /**
             * @description The eBL platform of the party. The value **MUST** be one of:
             *     - `WAVE` (Wave)
             *     - `CARX` (CargoX)
             *     - `ESSD` (EssDOCS - This value has been **deprecated**. Please use `IDT`)
             *     - `IDT` (ICE Digital Trade)
             *     - `BOLE` (Bolero)
             *     - `EDOX` (EdoxOnline)
             *     - `IQAX` (IQAX)
             *     - `SECR` (Secro)
             *     - `TRGO` (TradeGO)
             *     - `ETEU` (eTEU)
             *     - `TRAC` (Enigio trace:original)
             *     - `BRIT` (BRITC eBL)
             *     - `COVA` (Covantis)
             *     - `ETIT` (e-title)
             *     - `KTNE` (KTNET)
             *     - `CRED` (Credore)
             *     - `BLOC` (BlockPeer Technologies)
             *     - `DOCU` (DocuTrade)
             *     - `AEOT` (AEOTrade)
             *     - `SGTD` (SGTraDex)
             * @example BOLE
             */
            readonly eblPlatform?: string;
            /**
             * @description Can be one of the following values as per the Union Customs Code art. 5(4):
             *     - `NATURAL_PERSON` (A person that is an individual living human being)
             *     - `LEGAL_PERSON` (person (including a human being and public or private organizations) that can perform legal actions, such as own a property, sue and be sued)
             *     - `ASSOCIATION_OF_PERSONS` (Not a legal person, but recognised under Union or National law as having the capacity to perform legal acts)
             * @example NATURAL_PERSON
             */
            readonly typeOfPerson?: string;
            readonly address?: components["schemas"]["ShippingInstructions.PartyAddress"];
            /**
             * @description Unstructured address lines, used as a fallback when structured address fields are unavailable.
             *
             *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the party. Recipients implementing earlier versions **MAY ignore** this property.
             */
            readonly addressLines?: readonly string[];
            /**
             * @description The address of the party to be displayed on the `Transport Document`. The displayed address may be used to match the address provided in the `Letter of Credit`.
             *
             *     **Conditions:** If provided:
             *       - the displayed address must be included in the `Transport Document`.
             *       - for physical BL (`isElectronic=false`), it is only allowed to provide max 2 lines of 35 characters. **Note:** Some carriers may choose to allow more lines, please consult the carrier's API documentation to check if this is the case.
             *       - for electronic BL (`isElectronic=true`), the limit is 6 lines of 35 characters
             *       - the order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedAddress?: readonly string[];
            /** @description **Condition:** Either the `address` or a party `identifyingCode` must be provided. */
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of `Tax References` for a `Party` */
            readonly taxLegalReferences?: readonly components["schemas"]["ShippingInstructions.TaxLegalReference"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetail"][];
            /**
             * @description A reference linked to the `Shipper`.
             * @example HHL007
             */
            readonly reference?: string;
            /** @description A list of `Purchase Order Reference`s linked to the `Shipper`. */
            readonly purchaseOrderReferences?: readonly string[];
        };
        /**
         * Shipping Instructions Requestor
         * @description The requestor of whoever submits the `Shipping Instructions`.
         *
         *     **Condition:** Providers **or** consumers on API v3.0.2 (or earlier): Either the `address` or a party `identifyingCode` must be provided in the `Shipping Instructions`.
         *
         *     **Condition:** Providers **and** consumers on API v3.0.3 (or later): Either the `address`, `addressLines` or a party `identifyingCode` must be provided in the `Shipping Instructions`.
         */
        readonly "ShippingInstructions.ShippingInstructionsRequestor": {
            /**
             * @description Name of the party.
             * @example Asseco Denmark
             */
            readonly partyName: string;
            readonly address?: components["schemas"]["ShippingInstructions.PartyAddress"];
            /**
             * @description Unstructured address lines, used as a fallback when structured address fields are unavailable.
             *
             *     **Condition:** When communicating with providers **or** consumers implementing API **v3.0.2 or earlier**, a sender implementing API **v3.0.3 or later MUST NOT** use `addressLines` as the only property to identify the party. Recipients implementing earlier versions **MAY ignore** this property.
             */
            readonly addressLines?: readonly string[];
            readonly identifyingCodes?: readonly components["schemas"]["ShippingInstructions.IdentifyingCode"][];
            /** @description A list of contact details */
            readonly partyContactDetails?: readonly components["schemas"]["ShippingInstructions.PartyContactDetail"][];
        };
        /**
         * Tare Weight
         * @description The weight of an empty container (gross container weight).
         */
        readonly "ShippingInstructions.TareWeight": {
            /**
             * Format: float
             * @description The weight of an empty container (gross container weight).
             * @example 4800
             */
            readonly value: number;
            /**
             * @description The unit of measure which can be expressed in imperial or metric terms
             *     - `KGM` (Kilograms)
             *     - `LBR` (Pounds)
             * @example KGM
             * @enum {string}
             */
            readonly unit: "KGM" | "LBR";
        };
        /**
         * Tax & Legal Reference
         * @description Reference that uniquely identifies a party for tax and/or legal purposes in accordance with the relevant jurisdiction.
         *
         *     A small list of **potential** examples:
         *
         *     | Type  | Country | Description |
         *     |-------|:-------:|-------------|
         *     |EORI|NL|Economic Operators Registration and Identification|
         *     |PAN|IN|Goods and Services Tax Identification Number in India|
         *     |GSTIN|IN|Goods and Services Tax Identification Number in India|
         *     |IEC|IN|Importer-Exported Code in India|
         *     |RUC|EC|Registro Único del Contribuyente in Ecuador|
         *     |RUC|PE|Registro Único del Contribuyente in Peru|
         *     |NIF|MG|Numéro d'Identification Fiscal in Madagascar|
         *     |NIF|DZ|Numéro d'Identification Fiscal in Algeria|
         */
        readonly "ShippingInstructions.TaxLegalReference": {
            /**
             * @description The reference type code as defined by the relevant tax and/or legal authority.
             * @example PAN
             */
            readonly type: string;
            /**
             * @description The 2 characters for the country code using [ISO 3166-1 alpha-2](https://www.iso.org/obp/ui/#iso:pub:PUB500001:en)
             *
             *     **Note:** In case the `countryCode` is unknown it is possible to use the code `ZZ`.
             * @example IN
             */
            readonly countryCode: string;
            /**
             * @description The value of the `taxLegalReference`
             * @example AAAAA0000A
             */
            readonly value: string;
        };
        /**
         * Shipper Owned Equipment (SoC)
         * @description To be used for SoC (Shipper owned Containers). If `isShipperOwned` is true then the equipment used needs to be specified
         */
        readonly "ShippingInstructions.UTEquipment": {
            /**
             * @description Indicates whether the container is shipper owned (SOC).
             * @example true
             */
            readonly isShipperOwned: boolean;
            readonly equipment: components["schemas"]["ShippingInstructions.RequiredEquipment"];
        };
        /**
         * Carrier Owned Equipment
         * @description To be used when referring to carrier owned containers (`isShipperOwned` is false). In this case it is only necessary to provide `equipmentReference`
         */
        readonly "ShippingInstructions.UTEquipmentReference": {
            /**
             * @description Indicates whether the container is shipper owned (SOC).
             * @example false
             */
            readonly isShipperOwned: boolean;
            /**
             * @description The unique identifier for the equipment, which should follow the BIC ISO Container Identification Number where possible.
             *     According to [ISO 6346](https://www.iso.org/standard/83558.html), a container identification code consists of a 4-letter prefix and a 7-digit number (composed of a 3-letter owner code, a category identifier, a serial number, and a check-digit).
             *
             *     If a container does not comply with [ISO 6346](https://www.iso.org/standard/83558.html), it is suggested to follow [Recommendation #2: Containers with non-ISO identification](https://smdg.org/documents/smdg-recommendations) from SMDG.
             * @example APZU4812090
             */
            readonly equipmentReference: string;
        };
        /**
         * Utilized Transport Equipment (House B/L)
         * @description Specifies the container (`equipment`) information, `seals` and other related details.
         */
        readonly "ShippingInstructions.UtilizedTransportEquipmentHBL": {
            /** @description A list of `Seals` */
            readonly seals?: readonly components["schemas"]["ShippingInstructions.Seal"][];
            /**
             * @description Indication if the container is `EMPTY` or `LADEN`.
             *
             *     - `EMPTY` (Empty)
             *     - `LADEN` (Laden)
             * @example LADEN
             * @enum {string}
             */
            readonly emptyIndicatorCode: "LADEN" | "EMPTY";
            /**
             * @description Indicates whether the container is shipper owned (SOC).
             * @example false
             */
            readonly isShipperOwned: boolean;
            /**
             * @description The unique identifier for the equipment, which should follow the BIC ISO Container Identification Number where possible.
             *     According to [ISO 6346](https://www.iso.org/standard/83558.html), a container identification code consists of a 4-letter prefix and a 7-digit number (composed of a 3-letter owner code, a category identifier, a serial number, and a check-digit).
             *
             *     If a container does not comply with [ISO 6346](https://www.iso.org/standard/83558.html), it is suggested to follow [Recommendation #2: Containers with non-ISO identification](https://smdg.org/documents/smdg-recommendations) from SMDG.
             * @example APZU4812090
             */
            readonly equipmentReference: string;
            /**
             * @description Unique code for the different equipment size and type used to transport commodities. The code can refer to one of ISO size type (e.g. 22G1) or ISO type group (e.g. 22GP) following the [ISO 6346](https://www.iso.org/standard/83558.html) standard.
             * @example 22G1
             */
            readonly ISOEquipmentCode: string;
        };
        /**
         * Utilized Transport Equipment (Shipper)
         * @description Specifies the container (`equipment`) information, `seals`, `references`, and other related details.
         */
        readonly "ShippingInstructions.UtilizedTransportEquipmentShipper": {
            /**
             * @description A list of the `ShippingMarks` applicable to this `UtilizedTransportEquipment`
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly shippingMarks?: readonly string[];
            /** @description A list of `Seals` */
            readonly seals: readonly components["schemas"]["ShippingInstructions.Seal"][];
            /**
             * @description Indication if the container is `EMPTY` or `LADEN`.
             *
             *     - `EMPTY` (Empty)
             *     - `LADEN` (Laden)
             * @example LADEN
             * @enum {string}
             */
            readonly emptyIndicatorCode?: "LADEN" | "EMPTY";
            /** @description A list of `References` */
            readonly references?: readonly components["schemas"]["ShippingInstructions.Reference"][];
            /** @description A list of `Customs references` */
            readonly customsReferences?: readonly components["schemas"]["ShippingInstructions.CustomsReference"][];
        } & (components["schemas"]["ShippingInstructions.UTEquipment"] | components["schemas"]["ShippingInstructions.UTEquipmentReference"]);
        /**
         * Create Shipping Instructions
         * @description The `Shipping Instructions` is an enrichment to the original booking shared by the shipper to the carrier. The information given by the shipper through the `Shipping Instructions` is the information required to create a `Draft Transport Document`.
         */
        readonly "ShippingInstructions.CreateShippingInstructions": {
            /**
             * @description The version number of the **Shipping Instructions** provided by the customer to ensure the carrier uses the most recent update when creating the **Transport Document**. This value is expected to increment by one with each **Shipping Instructions** update, with higher values representing newer versions.
             * @example 1
             */
            readonly shippingInstructionsRevisionNumber?: number;
            /**
             * @description A unique number allocated by the shipping line, for the shipper to indicate which `transportDocumentReference` should be linked with this `Shipping Instructions`. When available, the `transportDocumentReference` should be provided to meet **ICS2** filing requirements.
             * @example HHL71800000
             */
            readonly transportDocumentReference?: string;
            /**
             * @description Specifies the type of the transport document
             *     - `BOL` (Bill of Lading)
             *     - `SWB` (Sea Waybill)
             * @example SWB
             * @enum {string}
             */
            readonly transportDocumentTypeCode: "BOL" | "SWB";
            /**
             * @description Specifies whether the Transport Document is a received for shipment, or shipped on board.
             * @example true
             */
            readonly isShippedOnBoardType: boolean;
            /**
             * @description An indicator of whether freight and ancillary fees for the main transport are prepaid (`PRE`) or collect (`COL`). When prepaid the charges are the responsibility of the shipper or the Invoice payer on behalf of the shipper (if provided). When collect, the charges are the responsibility of the consignee or the Invoice payer on behalf of the consignee (if provided).
             *
             *     - `PRE` (Prepaid)
             *     - `COL` (Collect)
             * @example PRE
             * @enum {string}
             */
            readonly freightPaymentTermCode: "PRE" | "COL";
            readonly originChargesPaymentTerm?: components["schemas"]["ShippingInstructions.OriginChargesPaymentTerm"];
            readonly destinationChargesPaymentTerm?: components["schemas"]["ShippingInstructions.DestinationChargesPaymentTerm"];
            /**
             * @description An indicator whether the transport document is electronically transferred.
             * @example true
             */
            readonly isElectronic: boolean;
            /**
             * @description Indicates whether the B/L is issued `to order` or not. If `true`, the B/L is considered negotiable and an Endorsee party can be defined in the Document parties. If no Endorsee is defined, the B/L is blank endorsed. If `false`, the B/L is considered non-negotiable (also referred to as `straight`).
             *
             *     `isToOrder` must be `false` if `transportDocumentTypeCode='SWB'` (Sea Waybill).
             * @example false
             */
            readonly isToOrder: boolean;
            /**
             * Format: int32
             * @description The requested number of copies of the `Transport Document` to be issued by the carrier including charges.
             *
             *     **Conditions:** The following table defines the conditions for the `numberOfCopiesWithCharges` property:
             *     | Transport Document Type Code | Is Electronic | Meaning |
             *     |-------|:-------:|-------|
             *     |`BOL`|`false`|How many paper copies of the Original BL to be issued by the carrier with charges|
             *     |`BOL`|`true`|Not applicable, there are no copies|
             *     |`SWB`|`false`|Indicates that charges should be included in the `SWB` (pdf or other formats)|
             *     |`SWB`|`true`|Indicates that charges should be included in the electronic `SWB`|
             * @example 2
             */
            readonly numberOfCopiesWithCharges?: number;
            /**
             * Format: int32
             * @description The requested number of copies of the `Transport Document` to be issued by the carrier **NOT** including charges.
             *
             *     **Conditions:** The following table defines the conditions for the `numberOfCopiesWithoutCharges` property:
             *     | Transport Document Type Code | Is Electronic | Meaning |
             *     |-------|:-------:|-------|
             *     |`BOL`|`false`|How many paper copies of the Original BL to be issued by the carrier without charges|
             *     |`BOL`|`true`|Not applicable, there are no copies|
             *     |`SWB`|`false`|Indicates that charges should NOT be included in the `SWB` (pdf or other formats)|
             *     |`SWB`|`true`|Indicates that charges NOT should be included in the electronic `SWB`|
             * @example 2
             */
            readonly numberOfCopiesWithoutCharges?: number;
            /**
             * Format: int32
             * @description Number of originals of the Bill of Lading that have been requested by the customer with charges.
             *
             *     **Condition:** Only applicable if `transportDocumentType` = `BOL` (Bill of Lading). If `isElectronic = 'True'`, accepted value is `1` (one) or `0` (zero). `numberOfOriginalsWithoutCharges` + `numberOfOriginalsWithCharges` must be ≤ 1.
             * @example 1
             */
            readonly numberOfOriginalsWithCharges?: number;
            /**
             * Format: int32
             * @description Number of originals of the Bill of Lading that have been requested by the customer without charges.
             *
             *     **Condition:** Only applicable if `transportDocumentType` = `BOL` (Bill of Lading). If `isElectronic = 'True'`, accepted value is `1` (one) or `0` (zero). `numberOfOriginalsWithoutCharges` + `numberOfOriginalsWithCharges` must be ≤ 1.
             * @example 1
             */
            readonly numberOfOriginalsWithoutCharges?: number;
            /**
             * @description The name to be used in order to specify how the `Place of Receipt` should be displayed on the `Transport Document` to match the name and/or address provided on the `Letter of Credit`.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedNameForPlaceOfReceipt?: readonly string[];
            /**
             * @description The name to be used in order to specify how the `Port of Load` should be displayed on the `Transport Document` to match the name and/or address provided on the `Letter of Credit`.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedNameForPortOfLoad?: readonly string[];
            /**
             * @description The name to be used in order to specify how the `Port of Discharge` should be displayed on the `Transport Document` to match the name and/or address provided on the `Letter of Credit`.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedNameForPortOfDischarge?: readonly string[];
            /**
             * @description The name to be used in order to specify how the `Place of Delivery` should be displayed on the `Transport Document` to match the name and/or address provided on the `Letter of Credit`.
             *
             *     **Condition:** The order of the items in this array **MUST** be preserved as by the provider of the API.
             */
            readonly displayedNameForPlaceOfDelivery?: readonly string[];
            /**
             * @description The `SCAC` code (provided by [NMFTA](https://nmfta.org/scac/)) or `SMDG` code (provided by [SMDG](https://smdg.org/documents/smdg-code-lists/smdg-liner-code-list/)) of the carrier the `Shipping Instructions` is intended for. `carrierCodeListProvider` defines which list the `carrierCode` is based upon.
             * @example MMCU
             */
            readonly carrierCode?: string;
            /**
             * @description The code list provider for the `carrierCode`. Possible values are:
             *     - `SMDG` (Ship Message Design Group)
             *     - `NMFTA` (National Motor Freight Traffic Association)
             * @example NMFTA
             * @enum {string}
             */
            readonly carrierCodeListProvider?: "SMDG" | "NMFTA";
            readonly placeOfIssue?: components["schemas"]["ShippingInstructions.PlaceOfIssue"];
            readonly invoicePayableAt?: components["schemas"]["ShippingInstructions.InvoicePayableAtShippingInstructions"];
            /** @description The contact details of the Shipping Instructions requestor(s) to contact in relation to the **Transport Document** (changes, notifications etc.) */
            readonly partyContactDetails: readonly components["schemas"]["ShippingInstructions.PartyContactDetail"][];
            /**
             * @description Indicates whether the **Carrier's agent at destination** name, address and contact details should be included in the `Transport Document`.
             * @example false
             */
            readonly isCarriersAgentAtDestinationRequired?: boolean;
            readonly documentParties: components["schemas"]["ShippingInstructions.DocumentPartiesShippingInstructions"];
            /**
             * @description Indicates whether cargo is delivered to EU, Norway, Switzerland or Northern Ireland.
             * @example true
             */
            readonly isCargoDeliveredInICS2Zone: boolean;
            /** @description A list of `ConsignmentItems` */
            readonly consignmentItems: readonly components["schemas"]["ShippingInstructions.ConsignmentItemShipper"][];
            /** @description A list of `Utilized Transport Equipments` describing the equipment being used. */
            readonly utilizedTransportEquipments: readonly components["schemas"]["ShippingInstructions.UtilizedTransportEquipmentShipper"][];
            readonly exportLicense?: components["schemas"]["ShippingInstructions.ExportLicenseShipper"];
            readonly importLicense?: components["schemas"]["ShippingInstructions.ImportLicenseShipper"];
            /** @description A list of `References` */
            readonly references?: readonly components["schemas"]["ShippingInstructions.Reference"][];
            /** @description A list of `Customs references` */
            readonly customsReferences?: readonly components["schemas"]["ShippingInstructions.CustomsReference"][];
            /** @description A list of `Advance Manifest Filings` specified by the shipper to indicate whom is to do the Filing */
            readonly advanceManifestFilings?: readonly components["schemas"]["ShippingInstructions.AdvanceManifestFiling"][];
            /**
             * @description Indicates whether one or more `House Bill of Lading(s)` have been issued.
             *
             *     **Condition:** Mandatory if `manifestTypeCode` is `ENS`
             * @example true
             */
            readonly isHouseBillOfLadingsIssued?: boolean;
            /** @description A list of `House Bill of Ladings` specified by the shipper. */
            readonly houseBillOfLadings?: readonly components["schemas"]["ShippingInstructions.HouseBillOfLading"][];
            /** @description Certificate(s) requested by the shipper for the carrier to include as part of the shipment documentation pack */
            readonly requestedCarrierCertificates?: readonly string[];
            /** @description Clauses requested by the shipper for the carrier to include in the `Transport Document` `Carrier clauses` */
            readonly requestedCarrierClauses?: readonly string[];
        };
        /**
         * @example {
         *       "instructions": {
         *         "transportDocumentTypeCode": "SWB",
         *         "isShippedOnBoardType": true,
         *         "freightPaymentTermCode": "PRE",
         *         "isElectronic": true,
         *         "isToOrder": false,
         *         "partyContactDetails": [
         *           {
         *             "name": "Henrik",
         *             "phone": "+45 51801234"
         *           }
         *         ],
         *         "documentParties": {
         *           "shipper": {
         *             "partyName": "IKEA Denmark",
         *             "identifyingCodes": [
         *               {
         *                 "codeListProvider": "W3C",
         *                 "partyCode": "MSK"
         *               }
         *             ]
         *           },
         *           "consignee": {
         *             "partyName": "IKEA Denmark",
         *             "identifyingCodes": [
         *               {
         *                 "codeListProvider": "W3C",
         *                 "partyCode": "MSK"
         *               }
         *             ]
         *           }
         *         },
         *         "isCargoDeliveredInICS2Zone": true,
         *         "consignmentItems": [
         *           {
         *             "carrierBookingReference": "ABC709951",
         *             "descriptionOfGoods": [
         *               "blue shoes size 47"
         *             ],
         *             "HSCodes": [
         *               "851713"
         *             ],
         *             "cargoItems": [
         *               {
         *                 "equipmentReference": "APZU4812090",
         *                 "cargoGrossWeight": {
         *                   "value": 2400,
         *                   "unit": "KGM"
         *                 }
         *               }
         *             ]
         *           }
         *         ],
         *         "utilizedTransportEquipments": [
         *           {
         *             "isShipperOwned": true,
         *             "equipment": {
         *               "equipmentReference": "APZU4812090",
         *               "ISOEquipmentCode": "22G1",
         *               "tareWeight": {
         *                 "value": 4800,
         *                 "unit": "KGM"
         *               }
         *             },
         *             "seals": [
         *               {
         *                 "number": "NARU0001"
         *               }
         *             ]
         *           }
         *         ]
         *       }
         *     }
         */
        readonly ShippingInstructions: {
            readonly instructions: components["schemas"]["ShippingInstructions.CreateShippingInstructions"];
            /** @description The draft of the carrier: the transport document of a bill of lading, with the status DRAFT. */
            readonly draft?: Record<string, never>;
        };
    };
    responses: {
        /** @description A problem (RFC 9457) */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
/** The data of each kind of event. */
export interface events {
    readonly "document": components["schemas"]["ChangeEvent"];
    readonly "alert": components["schemas"]["Alert"];
    readonly "missing-loading": components["schemas"]["MissingLoading"];
    readonly "unproduced-bill": components["schemas"]["UnproducedBill"];
    readonly "deadline": components["schemas"]["Deadline"];
}
