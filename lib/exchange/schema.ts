// Generated from openapi.yaml by `npm run generate:contract`; do not edit.
export interface paths {
    "/oauth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["platformKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["myData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description For whom the acting person may act: what the register of enterprises, the advocates, the notaries, the legal aid and the orphan's courts have told the platform. Ended mandates stay in the list, so that one can see what ended and when. */
        get: operations["mandates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies/{registrationNumber}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["company"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["courts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/prosecution-offices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["prosecutionOffices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/hearings/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Changes of the court calendars. Without a cursor, from the beginning. */
        get: operations["publicHearingChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/proceedings/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Changes of what anybody may know of the course of a case. Without a cursor, from the beginning. */
        get: operations["publicProceedingChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classifiers/fee-schedules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Schedules of fees that the platform's clerk has published, in the order of `publishedAt`. A later one wins over an earlier one with the same `scheduleId`. */
        get: operations["feeSchedules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classifiers/filing-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Every kind of filing that the platform knows, each with the legal days on which it is accepted. A kind that is not listed is not accepted. What counts is the day of `receivedAt`: what was received while its kind was accepted is registered whenever it arrives, what was received on another day is refused (422 `kindClosed`). */
        get: operations["filingKinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["plannedOutages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who may see the case now, and so must be told of what happens in it. Asked by the portal itself when an event comes; it tells those who use it and keeps nothing of the others. */
        get: operations["caseRecipients"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Hands over the bytes of one document before the filing that names it. Idempotent by its id: the same bytes again are fine, other bytes under the same id are 409 `documentConflict`. */
        put: operations["putDocument"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["documentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Look before you send again. Always answers, with an empty list when the platform never had it. */
        get: operations["filings"];
        put?: never;
        /** @description Hands over a filing. The platform registers its receipt at once (`received`, with a registration number); what the court answers comes later. A filing without a signature is taken and answered `deemedNotFiled` (Civil Procedure Law, s. 130(4)). */
        post: operations["createFiling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/filings/{filingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["filing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Cases in which the acting person takes part, the newest first. */
        get: operations["cases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseHearings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/rulings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseRulings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{caseId}/dues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description What must be paid in the case; only the acting person's own. */
        get: operations["caseDues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dues/{dueId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Tells that a due was paid to the Treasury. The register decides whether that settles it. */
        post: operations["reportPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Every event since the cursor, the oldest first. Without a cursor, from the beginning. */
        get: operations["events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Opaque */
        Id: string;
        /** @description Opaque */
        Cursor: string;
        /**
         * Format: date
         * @description A legal day of Europe/Riga
         */
        Day: string;
        /** Format: date-time */
        Instant: string;
        Cents: number;
        Sha256: string;
        PersonalCode: string;
        RegistrationNumber: string;
        MediaType: string;
        FileName: string;
        CourtId: string;
        /** @description C + court (2) + number of the year (4) + year (2); A + court (2) + number (5) + year (2) in administrative cases */
        CaseNumber: string;
        /** @description C-number-year/judge; A and the court's code before it in administrative cases */
        ArchiveNumber: string;
        Token: {
            access_token: string;
            token_type: string;
            expires_in: number;
        };
        Jwks: {
            keys: {
                kty: string;
                kid: string;
            }[];
        };
        /** @description Claims of the header X-Acting-Context */
        ActingContext: {
            /** @description Client id of the portal */
            iss: string;
            /** @description Origin of the platform */
            aud: string;
            iat: number;
            exp: number;
            jti: string;
            person: components["schemas"]["Person"];
            /** @description For oneself, or for the principal of the mandate named by `mandateId` */
            actingFor: {
                /** @enum {unknown} */
                kind: "self" | "principal";
            };
            /** @description As oneself, or by which kind of mandate; the platform compares it with the mandate */
            capacity: "self" | components["schemas"]["MandateKind"];
            /** @description There exactly when one acts for another. A mandate that is not the person's is 403 `mandateUnknown`, one that is not valid at this moment 403 `mandateEnded`; the handing over of what the portal has received (filings, createFiling, putDocument) is judged by when it was received */
            mandateId?: components["schemas"]["Id"];
            /** @description Assurance level of the sign-in; createFiling needs one that ends in `high` */
            acr: string;
            purpose: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            /** @description requestInvalid · unauthenticated · actingContextMissing · actingContextInvalid · mandateUnknown · mandateEnded · assuranceTooLow · notFound · idempotencyKeyMissing · idempotencyKeyReused · cursorInvalid · digestMissing · digestMismatch · documentConflict · documentTooLarge · documentMissing · rangeNotSatisfiable · courtUnknown · submitterMismatch · filingNotOpenForCorrection · filingTaken · caseUnknown · caseMissing · concernsUnknown · dueNotPayable · amountMismatch · tooManyRequests · unavailable · internal */
            code: string;
            detail?: string;
            instance?: string;
            errors?: {
                pointer: string;
                code: string;
            }[];
        };
        Person: {
            personalCode: components["schemas"]["PersonalCode"];
            givenName: string;
            familyName: string;
        };
        Address: {
            line: string;
            /** @description State city or municipality, as in the territories of courts */
            municipality: string;
            postalCode: string;
        };
        MyData: {
            ownerPersonalCode: components["schemas"]["PersonalCode"];
            personalCode: components["schemas"]["PersonalCode"];
            givenName: string;
            familyName: string;
            declaredAddress: components["schemas"]["Address"] | null;
            email: string | null;
            phone: string | null;
            bankAccount: string | null;
        };
        /**
         * @description officer: by law and articles of a company (Civil Procedure Law, s. 85(2)) · advocateOrder: an advocate's order and written power (s. 85(3)) · powerOfAttorney: a notarised power (s. 85(1)) · legalAidAssignment: assigned by the state (s. 85(3.1)) · guardianship: a guardian by decision of the orphan's court
         * @enum {unknown}
         */
        MandateKind: "officer" | "advocateOrder" | "powerOfAttorney" | "legalAidAssignment" | "guardianship";
        /**
         * @description What a power must name for the representative to do it (Civil Procedure Law, s. 86(2))
         * @enum {unknown}
         */
        SpecialPower: "waiveClaim" | "changeClaim" | "counterclaim" | "admitClaim" | "settle" | "arbitration" | "appeal" | "submitEnforcement" | "receiveProperty" | "endEnforcement";
        Mandate: {
            /** @description Who may act */
            ownerPersonalCode: components["schemas"]["PersonalCode"];
            mandateId: components["schemas"]["Id"];
            kind: components["schemas"]["MandateKind"];
            /** @description For whom */
            principal: {
                /** @enum {unknown} */
                kind: "person" | "company";
                name: string;
                personalCode: components["schemas"]["PersonalCode"] | null;
                registrationNumber: components["schemas"]["RegistrationNumber"] | null;
                address: components["schemas"]["Address"] | null;
            };
            /**
             * @description Alone or only together with those in `jointWith`
             * @enum {unknown}
             */
            rights: "sole" | "joint";
            /** @description Officers who must sign too; empty for whom may act alone */
            jointWith: {
                name: string;
                personalCode: components["schemas"]["PersonalCode"] | null;
            }[];
            /** @description Special powers that the power names; an officer and a guardian act without */
            powers: components["schemas"]["SpecialPower"][];
            /** @description The only cases that it is for; null for all */
            caseNumbers: components["schemas"]["AnyCaseNumber"][] | null;
            /** @description On what it rests */
            document: {
                /** @enum {unknown} */
                kind: "registerEntry" | "order" | "powerOfAttorney" | "assignment" | "guardianDecision";
                /** @description Of the order, the register of the notary, the assignment, … */
                number: string;
                date: components["schemas"]["Day"];
                /** @description The notary, the law office, the court */
                issuedBy: string | null;
            };
            validFrom: components["schemas"]["Day"];
            /** @description The last day */
            validTo: components["schemas"]["Day"] | null;
            /** @description When it ended: it was taken back, given up, or its last day is over */
            endedAt: components["schemas"]["Instant"] | null;
            version: number;
        };
        MandateList: {
            ownerPersonalCode: components["schemas"]["PersonalCode"];
            items: components["schemas"]["Mandate"][];
        };
        Company: {
            registrationNumber: components["schemas"]["RegistrationNumber"];
            name: string;
            legalAddress: components["schemas"]["Address"];
            /** @enum {unknown} */
            state: "registered" | "inLiquidation" | "liquidated";
        };
        Court: {
            courtId: components["schemas"]["CourtId"];
            name: string;
            /** @enum {unknown} */
            level: "first" | "appeal" | "cassation";
            territory: string[];
            locations: components["schemas"]["Courthouse"][];
            email: string | null;
            phone: string | null;
            caseCode: string | null;
            /** @description True where the real code is not known and the sandbox made one up */
            caseCodeInvented: boolean;
            ecliCode: string | null;
            /** @description Accounts of the Treasury into which fees of this court are paid, where they are known */
            accounts: {
                /** @description In the words of the register */
                purpose: string;
                /**
                 * @description What is paid there, for programs, as `civilFees` or `senateAdministrativeFees`; left out where the register
                 *     has no code. A reader ignores codes that it does not know.
                 */
                purposeCode?: string;
                recipient: string;
                iban: string;
                bic: string;
            }[];
            /** @description Courts that were merged into this one, by the names they had */
            predecessors: {
                name: string;
                /** @description The last day */
                until: components["schemas"]["Day"] | null;
            }[];
            validFrom: components["schemas"]["Day"] | null;
            validTo: components["schemas"]["Day"] | null;
        };
        /** @description A house in which a court sits. What is not known is null. */
        Courthouse: {
            courthouseId: components["schemas"]["CourthouseId"];
            place: string;
            address: string | null;
            postalCode: string | null;
            phone: string | null;
            email: string | null;
            openingHours: null | {
                /** @description 1 is Monday */
                weekday: number;
                opens: components["schemas"]["ClockTime"];
                closes: components["schemas"]["ClockTime"];
            }[];
            accessibility: null | ("stepFreeEntrance" | "lift" | "accessibleToilet" | "inductionLoop" | "parking")[];
            ecliCode: string | null;
        };
        CourthouseId: string;
        ClockTime: string;
        CourtList: {
            items: components["schemas"]["Court"][];
        };
        ProsecutionOffice: {
            officeId: string;
            name: string;
            /** @enum {unknown} */
            level: "general" | "region" | "district" | "specialised";
            parentId: string | null;
            territory: string[];
            address: string | null;
            phone: string | null;
            email: string | null;
            validFrom: components["schemas"]["Day"] | null;
            validTo: components["schemas"]["Day"] | null;
        };
        ProsecutionOfficeList: {
            items: components["schemas"]["ProsecutionOffice"][];
        };
        /**
         * @description In which kind of proceedings: civil, criminal, administrative, administrative offence
         * @enum {unknown}
         */
        ProcessKind: "civil" | "criminal" | "administrative" | "administrativeOffence";
        AnyCaseNumber: string;
        /** @description A hearing as anybody may see it. Of a closed hearing (Civil Procedure Law, s. 11) only the place, the time and that it is closed are told: numbers, judge and subject are null. */
        PublicHearing: {
            hearingId: components["schemas"]["Id"];
            version: number;
            courtId: components["schemas"]["CourtId"];
            courthouseId: components["schemas"]["CourthouseId"] | null;
            hall: string | null;
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"] | null;
            /** @enum {unknown} */
            status: "scheduled" | "postponed" | "cancelled" | "held";
            /** @enum {unknown} */
            mode: "inPerson" | "video";
            isClosed: boolean;
            processKind: components["schemas"]["ProcessKind"] | null;
            caseNumber: components["schemas"]["AnyCaseNumber"] | null;
            archiveNumber: components["schemas"]["AnyCaseNumber"] | null;
            judge: string | null;
            /** @description The kind of case in words, Latvian, never names: Par parāda piedziņu */
            subject: string | null;
        };
        PublicHearingChange: {
            at: components["schemas"]["Instant"];
            /**
             * @description withdrawn: may no longer be public; `hearing` is null and everything known of it is forgotten
             * @enum {unknown}
             */
            kind: "set" | "changed" | "cancelled" | "withdrawn";
            hearingId: components["schemas"]["Id"];
            hearing: components["schemas"]["PublicHearing"] | null;
        };
        PublicHearingChangePage: {
            items: components["schemas"]["PublicHearingChange"][];
            next: components["schemas"]["Cursor"] | null;
        };
        /** @description The course of a case as anybody may know it: no names, no materials. A closed case is found only together with the code that is printed on the summons. */
        Proceeding: {
            proceedingId: components["schemas"]["Id"];
            version: number;
            caseNumber: components["schemas"]["AnyCaseNumber"];
            archiveNumbers: components["schemas"]["AnyCaseNumber"][];
            courtId: components["schemas"]["CourtId"];
            courtName: string;
            processKind: components["schemas"]["ProcessKind"];
            /** @enum {unknown} */
            instance: "first" | "appeal" | "cassation";
            subject: string | null;
            isClosed: boolean;
            /** @description SHA-256, hexadecimal, of `{caseNumber}:{code}` for each summons sent; a code is eight characters A-Z 2-9 */
            summonsCodeHashes: components["schemas"]["Sha256"][];
            registeredOn: components["schemas"]["Day"];
            status: components["schemas"]["CaseStatus"];
            statusSince: components["schemas"]["Day"];
            /** @description What happened, the oldest first */
            stages: {
                /** @enum {unknown} */
                kind: "registered" | "leftWithoutProgress" | "accepted" | "explanationsAwaited" | "judgmentDateSet" | "hearingSet" | "hearingPostponed" | "hearingHeld" | "decided" | "appealed" | "sentToHigherCourt" | "inForce" | "refused" | "closed";
                on: components["schemas"]["Day"];
                courtId: components["schemas"]["CourtId"];
            }[];
            rulings: {
                /** @enum {unknown} */
                kind: "shortJudgment" | "fullJudgment" | "judgment" | "decision";
                on: components["schemas"]["Day"];
                courtId: components["schemas"]["CourtId"];
                inForceSince: components["schemas"]["Day"] | null;
                ecli: string | null;
            }[];
            nextHearing: null | {
                hearingId: components["schemas"]["Id"];
                startsAt: components["schemas"]["Instant"];
                courthouseId: components["schemas"]["CourthouseId"] | null;
                hall: string | null;
                /** @enum {unknown} */
                mode: "inPerson" | "video";
            };
        };
        ProceedingChange: {
            at: components["schemas"]["Instant"];
            /** @enum {unknown} */
            kind: "changed" | "withdrawn";
            proceedingId: components["schemas"]["Id"];
            proceeding: components["schemas"]["Proceeding"] | null;
        };
        ProceedingChangePage: {
            items: components["schemas"]["ProceedingChange"][];
            next: components["schemas"]["Cursor"] | null;
        };
        FeeSchedule: {
            scheduleId: string;
            validFrom: components["schemas"]["Day"];
            validTo: components["schemas"]["Day"] | null;
            publishedAt: components["schemas"]["Instant"];
            /** @description Of the canonical JSON (RFC 8785) of scheduleId, validFrom, validTo and items */
            sha256: components["schemas"]["Sha256"];
            items: components["schemas"]["FeeItem"][];
        };
        FeeItem: {
            item: string;
            /** @description A code that the portal has words for */
            law: string;
            /** @enum {unknown} */
            confidence: "high" | "medium" | "low" | "unknown";
            /**
             * @description How sure the reading is of a sum between two whole euros at the border of a bracket
             * @enum {unknown}
             */
            confidenceBetweenEuros: "high" | "medium" | "low" | "unknown";
            source: string;
            rate: components["schemas"]["FeeRate"];
        };
        /** @description fixed: a sum · unit: a sum for each unit · scale: by brackets, whose end belongs to them · percentScale: a base and a share of what lies above the bracket's beginning, not less than a minimum · percent: a share, within bounds · unknown: the amount is not known */
        FeeRate: {
            /** @constant */
            kind: "fixed";
            amountCents: components["schemas"]["Cents"];
        } | {
            /** @constant */
            kind: "unit";
            amountCents: components["schemas"]["Cents"];
            /** @enum {unknown} */
            unit: "page" | "document" | "medium" | "search";
        } | {
            /** @constant */
            kind: "scale";
            brackets: {
                upToCents: components["schemas"]["Cents"] | null;
                feeCents: components["schemas"]["Cents"];
            }[];
        } | {
            /** @constant */
            kind: "percentScale";
            brackets: {
                upToCents: components["schemas"]["Cents"] | null;
                baseCents: components["schemas"]["Cents"];
                perMille: number;
                minimumCents: components["schemas"]["Cents"];
            }[];
        } | {
            /** @constant */
            kind: "percent";
            perMille: number;
            minimumCents: components["schemas"]["Cents"] | null;
            maximumCents: components["schemas"]["Cents"] | null;
        } | {
            /** @constant */
            kind: "unknown";
        };
        FeeScheduleList: {
            items: components["schemas"]["FeeSchedule"][];
        };
        AcceptedKind: {
            kind: components["schemas"]["FilingKind"];
            /** @description The first day */
            acceptedFrom: components["schemas"]["Day"];
            /** @description The last day; null while no end is known */
            acceptedUntil: components["schemas"]["Day"] | null;
            /** @description Why it is not accepted before or after, with the law */
            reason: null | {
                lv: string;
                en: string;
            };
        };
        AcceptedKindList: {
            items: components["schemas"]["AcceptedKind"][];
        };
        Outage: {
            outageId: components["schemas"]["Id"];
            from: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            systems: ("platform" | "tis" | "persons" | "companies" | "prosecution")[];
            text: {
                lv: string;
                en: string;
            };
        };
        OutageList: {
            items: components["schemas"]["Outage"][];
        };
        RecipientList: {
            caseNumber: components["schemas"]["CaseNumber"];
            items: {
                personalCode: components["schemas"]["PersonalCode"];
            }[];
        };
        StoredDocument: {
            documentId: components["schemas"]["Id"];
            mediaType: components["schemas"]["MediaType"];
            size: number;
            sha256: components["schemas"]["Sha256"];
            storedAt: components["schemas"]["Instant"];
        };
        /** @description Someone whom the filing names, besides the submitter */
        Party: {
            role: components["schemas"]["Role"];
            /** @enum {unknown} */
            kind: "person" | "company";
            name: string;
            personalCode: components["schemas"]["PersonalCode"] | null;
            registrationNumber: components["schemas"]["RegistrationNumber"] | null;
            address: components["schemas"]["Address"] | null;
            email: string | null;
            phone: string | null;
        };
        /**
         * @description What is filed; each has its own rules at the register
         * @enum {unknown}
         */
        FilingKind: "simplifiedMoneyClaim" | "simplifiedMaintenanceClaim" | "claim" | "divorce" | "paymentOrder" | "paymentOrderResponse" | "undisputedEnforcement" | "protectionFromViolence" | "securingClaim" | "specialProcedure" | "explanation" | "appeal" | "ancillaryComplaint" | "cassation" | "renewalOfProceedings" | "newlyDiscoveredFacts" | "fullJudgmentRequest" | "writOfExecutionRequest" | "withdrawal" | "settlement" | "termExtension" | "freeApplication" | "administrativeApplication" | "administrativeAppeal" | "administrativeCassation" | "videoconference" | "materialsRequest" | "certificateRequest" | "attestation" | "feeRefund" | "correction";
        NewFiling: {
            /** @description The portal's own id of the filing */
            clientRef: components["schemas"]["Id"];
            kind: components["schemas"]["FilingKind"];
            form: string;
            formVersion: number;
            /** @description When the portal accepted it; this is the time that counts */
            receivedAt: components["schemas"]["Instant"];
            /**
             * @description What is filed is Latvian (Civil Procedure Law, s. 13)
             * @enum {unknown}
             */
            language: "lv";
            courtId: components["schemas"]["CourtId"];
            /** @description The case in which it is filed; null for a new claim */
            caseId: components["schemas"]["Id"] | null;
            /** @description The number of the case as the person wrote it */
            caseNumber: string | null;
            /** @description The hearing, ruling, due or document of the case that it is about */
            concerns: null | {
                /** @enum {unknown} */
                kind: "hearing" | "ruling" | "due" | "document";
                id: components["schemas"]["Id"];
            };
            /** @description The platform's id of the filing that it cures */
            correctsFilingId: components["schemas"]["Id"] | null;
            submitter: components["schemas"]["Person"];
            /** @description For whom, and by which mandate; null where the submitter files for themselves. The mandate must be the submitter's and must have been valid when the portal received the filing: one that has ended since is good (403 `mandateUnknown`, `mandateEnded`). The principal is the party, the submitter the representative. */
            actingFor: null | {
                mandateId: components["schemas"]["Id"];
                capacity: components["schemas"]["MandateKind"];
                principal: {
                    /** @enum {unknown} */
                    kind: "person" | "company";
                    name: string;
                    personalCode: components["schemas"]["PersonalCode"] | null;
                    registrationNumber: components["schemas"]["RegistrationNumber"] | null;
                    address: components["schemas"]["Address"] | null;
                };
                /** @description On what it rests, in a line; null for an officer, whom the register knows */
                document: string | null;
            };
            /** @description Subject of the claim in a line, e.g. Par parāda piedziņu */
            subject: string;
            parties: components["schemas"]["Party"][];
            /** @description Whether the filer asks for a hearing (Civil Procedure Law, s. 250.20); without it the court decides in writing */
            hearing: {
                requested: boolean;
                reason: string | null;
            };
            /** @description The limit of s. 250.19(2) is of this */
            mainDebtCents: components["schemas"]["Cents"] | null;
            claimTotalCents: components["schemas"]["Cents"] | null;
            fee: components["schemas"]["NewFee"] | null;
            /** @description The parsed answers of the form at that version */
            answers: {
                [key: string]: unknown;
            };
            signature: null | {
                kind: string;
                /** @description Sandbox signer: compact JWS with documentSha256, personalCode, signedAt */
                evidence: string;
            };
            /** @description Of everybody who signed besides the submitter, each as `signature` and by the personal code that was asked. Where a company acts only by several officers together, all of them; a filing without is answered `deemedNotFiled` */
            signatures: {
                name: string;
                personalCode: components["schemas"]["PersonalCode"];
                kind: string;
                evidence: string;
            }[];
            documents: components["schemas"]["FiledDocument"][];
        };
        /** @description The fee as the portal assessed it; the register confirms or names another */
        NewFee: {
            /** @enum {unknown} */
            kind: "stateFee" | "deposit" | "service";
            /** @description Null where the portal does not know it */
            amountCents: components["schemas"]["Cents"] | null;
            exemption: null | {
                part: number;
                point: string | null;
            };
            /** @description The portal's own id of the due */
            clientRef?: components["schemas"]["Id"] | null;
        };
        FiledDocument: {
            documentId: components["schemas"]["Id"];
            /** @enum {unknown} */
            purpose: "filing" | "filingData" | "evidence" | "powerOfAttorney" | "paymentProof" | "translation" | "deed" | "pretrialProof" | "birthFacts" | "incomeProof" | "confidential" | "other";
            name: components["schemas"]["FileName"];
            mediaType: components["schemas"]["MediaType"];
            size: number;
            sha256: components["schemas"]["Sha256"];
        };
        Defect: {
            /** @description Name of the form's field, `fee` for an unpaid fee, null for the whole */
            field: string | null;
            /** @description The court's words */
            text: string;
        };
        Filing: {
            ownerPersonalCode: components["schemas"]["PersonalCode"];
            filingId: components["schemas"]["Id"];
            clientRef: components["schemas"]["Id"];
            kind: components["schemas"]["FilingKind"];
            registrationNumber: string;
            receivedAt: components["schemas"]["Instant"];
            registeredAt: components["schemas"]["Instant"];
            /**
             * @description received: has a registration number, the court has not looked yet · registered: in the case · leftWithoutProgress (s. 133): may be cured until `cureBy`, the original date is kept · corrected: cured by a correction · refused (s. 132) · deemedNotFiled (s. 130(4), 133(4)) · granted, partlyGranted, notGranted: what was asked for in a case was decided · noted: it asked for nothing and is in the file
             * @enum {unknown}
             */
            state: "received" | "registered" | "leftWithoutProgress" | "refused" | "deemedNotFiled" | "corrected" | "granted" | "partlyGranted" | "notGranted" | "noted";
            stateSince: components["schemas"]["Instant"];
            courtId: components["schemas"]["CourtId"];
            caseId: components["schemas"]["Id"] | null;
            correctsFilingId: components["schemas"]["Id"] | null;
            /** @description The court's words */
            reason: string | null;
            defects: components["schemas"]["Defect"][];
            cureBy: components["schemas"]["Day"] | null;
            /** @description The paper by which the court answered; it lies in the case */
            answerDocumentId: components["schemas"]["Id"] | null;
            dues: components["schemas"]["Due"][];
            version: number;
        };
        FilingList: {
            ownerPersonalCode: components["schemas"]["PersonalCode"];
            items: components["schemas"]["Filing"][];
        };
        /**
         * @description opened: registered, the judge decides whether to take it (s. 131) · awaitingExplanation: sent to the defendant · judgmentDateSet: decided in writing on a told day · hearingSet · decided · inForce · leftWithoutProgress · refused · deemedNotFiled · warningSent: the debtor may answer (s. 406.5) · underAppeal: with the court above · terminated: ended without a ruling on the merits
         * @enum {unknown}
         */
        CaseStatus: "opened" | "leftWithoutProgress" | "warningSent" | "awaitingExplanation" | "judgmentDateSet" | "hearingSet" | "decided" | "underAppeal" | "inForce" | "terminated" | "refused" | "deemedNotFiled";
        /** @description Who must act now, and by which day; both null when nobody must. While a hearing is set and the court must act, the day is that of the hearing */
        NextStep: {
            /** @enum {unknown} */
            who: "court" | "claimant" | "defendant" | null;
            by: components["schemas"]["Day"] | null;
        };
        CaseSummary: {
            caseId: components["schemas"]["Id"];
            caseNumber: components["schemas"]["CaseNumber"];
            archiveNumber: components["schemas"]["ArchiveNumber"];
            courtId: components["schemas"]["CourtId"];
            courtName: string;
            /**
             * @description By which rules the court proceeds: simplified (ch. 30.3), claim, special (s. 251), undisputed (s. 400), warning (s. 406.1), protection from violence (s. 250.44), securing before a claim (s. 138), administrative
             * @enum {unknown}
             */
            processKind: "simplified" | "claim" | "special" | "undisputed" | "warning" | "protection" | "securing" | "administrative";
            subject: string;
            ownRole: components["schemas"]["Role"];
            /** @description Names of whoever stands opposite the acting person, so that two cases about the same can be told apart. Left out where a list must not name anybody (protection from violence), and for whoever is on neither side */
            otherSide?: string[];
            status: components["schemas"]["CaseStatus"];
            statusSince: components["schemas"]["Instant"];
            nextStep: components["schemas"]["NextStep"];
            judgmentDate: components["schemas"]["Day"] | null;
            claimTotalCents: components["schemas"]["Cents"] | null;
            openedAt: components["schemas"]["Instant"];
            version: number;
            /** @description The person for whom this answer was made */
            ownerPersonalCode: components["schemas"]["PersonalCode"];
        };
        /**
         * @description claimant, defendant, thirdPerson: in a claim · applicant: in special, warning and administrative proceedings · debtor · authority: whose act is challenged · interestedPerson (s. 254) · child: for whom something is asked · representative
         * @enum {unknown}
         */
        Role: "claimant" | "defendant" | "thirdPerson" | "representative" | "applicant" | "debtor" | "authority" | "interestedPerson" | "child";
        CasePage: {
            ownerPersonalCode: components["schemas"]["PersonalCode"];
            items: components["schemas"]["CaseSummary"][];
            next: components["schemas"]["Cursor"] | null;
        };
        Case: components["schemas"]["CaseSummary"] & {
            judge: string | null;
            /** @enum {unknown} */
            instance: "first" | "appeal" | "cassation";
            courthouse: string | null;
            hearingRequested: boolean;
            participants: components["schemas"]["Participant"][];
            /** @description The acting person's own filings in the case */
            filings: components["schemas"]["Id"][];
            defects: null | {
                filingId: components["schemas"]["Id"];
                cureBy: components["schemas"]["Day"];
                items: components["schemas"]["Defect"][];
                documentId: components["schemas"]["Id"] | null;
            };
            /** @description Why it was refused or deemed not filed; the court's words */
            reason: string | null;
            /** @description The newest first */
            timeline: components["schemas"]["TimelineEntry"][];
        };
        Participant: {
            role: components["schemas"]["Role"];
            /** @enum {unknown} */
            kind: "person" | "company";
            name: string;
            /** @description Only the acting person's own */
            personalCode: components["schemas"]["PersonalCode"] | null;
            registrationNumber: components["schemas"]["RegistrationNumber"] | null;
            isOwn: boolean;
        };
        TimelineEntry: {
            id: components["schemas"]["Id"];
            at: components["schemas"]["Instant"];
            /** @enum {unknown} */
            kind: "filingReceived" | "caseRegistered" | "judgeAssigned" | "leftWithoutProgress" | "correctionReceived" | "accepted" | "sentToDefendant" | "explanationReceived" | "explanationPeriodEnded" | "judgmentDateSet" | "hearingSet" | "hearingPostponed" | "hearingHeld" | "hearingNotGranted" | "documentAdded" | "shortJudgment" | "fullJudgment" | "decision" | "inForce" | "refused" | "deemedNotFiled" | "duePaid" | "requestReceived" | "requestDecided" | "warningSent" | "underAppeal" | "renewed" | "terminated";
            documentId: components["schemas"]["Id"] | null;
            /** @description The court's words where it added any, Latvian */
            text: string | null;
        };
        Document: {
            documentId: components["schemas"]["Id"];
            title: components["schemas"]["FileName"];
            /** @enum {unknown} */
            kind: "claim" | "correction" | "evidence" | "noticeOfDefects" | "decision" | "notice" | "summons" | "explanation" | "shortJudgment" | "fullJudgment" | "request" | "warning" | "writ" | "certificate" | "other";
            mediaType: components["schemas"]["MediaType"];
            size: number;
            sha256: components["schemas"]["Sha256"];
            /** @description Since when the person can open it here */
            availableAt: components["schemas"]["Instant"];
            /** @enum {unknown} */
            author: "court" | "claimant" | "defendant" | "other";
        };
        DocumentList: {
            ownerPersonalCode: components["schemas"]["PersonalCode"];
            items: components["schemas"]["Document"][];
        };
        Hearing: {
            hearingId: components["schemas"]["Id"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"] | null;
            courthouse: string;
            hall: string | null;
            /** @enum {unknown} */
            mode: "inPerson" | "video";
            /** @enum {unknown} */
            status: "scheduled" | "postponed" | "held" | "cancelled";
            judge: string | null;
            /** Format: uri */
            videoUrl: string | null;
        };
        HearingList: {
            ownerPersonalCode: components["schemas"]["PersonalCode"];
            items: components["schemas"]["Hearing"][];
        };
        Ruling: {
            rulingId: components["schemas"]["Id"];
            /** @enum {unknown} */
            kind: "shortJudgment" | "fullJudgment" | "decision";
            /** @enum {unknown} */
            outcome: "granted" | "partlyGranted" | "dismissed" | null;
            date: components["schemas"]["Day"];
            /** @description The day it became available here (s. 250.25–250.26); terms run from it */
            drawnUpOn: components["schemas"]["Day"];
            documentId: components["schemas"]["Id"];
            /** @description The operative part, Latvian */
            summary: string;
            /** @description s. 250.25(2.1) */
            fullJudgmentRequestBy: components["schemas"]["Day"] | null;
            appealBy: components["schemas"]["Day"] | null;
            inForceSince: components["schemas"]["Day"] | null;
        };
        RulingList: {
            ownerPersonalCode: components["schemas"]["PersonalCode"];
            items: components["schemas"]["Ruling"][];
        };
        Due: {
            dueId: components["schemas"]["Id"];
            filingId: components["schemas"]["Id"];
            /**
             * @description State fee, security deposit (s. 43.1), a paid service of the court
             * @enum {unknown}
             */
            kind: "stateFee" | "deposit" | "service";
            /** @description Null until the court names it */
            amountCents: components["schemas"]["Cents"] | null;
            /** @description True once the court itself has confirmed the amount or the exemption */
            confirmed: boolean;
            paidCents: components["schemas"]["Cents"];
            /** @enum {unknown} */
            state: "unpaid" | "paid" | "exempt";
            /** @description For the purpose of a bank transfer */
            reference: string;
            clientRef: components["schemas"]["Id"] | null;
            exemption: null | {
                part: number;
                point: string | null;
            };
        };
        DueList: {
            ownerPersonalCode: components["schemas"]["PersonalCode"];
            items: components["schemas"]["Due"][];
        };
        NewPayment: {
            /** @description The portal's own id of the payment */
            paymentId: components["schemas"]["Id"];
            amountCents: components["schemas"]["Cents"];
            /** @enum {unknown} */
            currency: "EUR";
            paidAt: components["schemas"]["Instant"];
            payer: {
                name: string;
                personalCode: components["schemas"]["PersonalCode"] | null;
            };
            providerRef: string;
        };
        PaymentReport: {
            ownerPersonalCode: components["schemas"]["PersonalCode"];
            paymentId: components["schemas"]["Id"];
            notedAt: components["schemas"]["Instant"];
            due: components["schemas"]["Due"];
        };
        /** @description CloudEvents 1.0 */
        Event: {
            /** @constant */
            specversion: "1.0";
            id: components["schemas"]["Id"];
            source: string;
            /** @enum {unknown} */
            type: "lv.elieta.filing.state" | "lv.elieta.case.changed" | "lv.elieta.case.document" | "lv.elieta.hearing.set" | "lv.elieta.hearing.changed" | "lv.elieta.ruling.issued" | "lv.elieta.due.changed" | "lv.elieta.mandate.changed" | "lv.elieta.public.changed";
            /** @description `filings/{id}`, `cases/{id}`, `mandates/{id}`, or, for public data, `public/{hearings|proceedings|courts|fees|outages|filing-kinds}` */
            subject: string;
            time: components["schemas"]["Instant"];
            /** @constant */
            datacontenttype: "application/json";
            /** @description Ids only; whoever needs more reads it, in the name of a person */
            data: {
                caseId: components["schemas"]["Id"] | null;
                filingId: components["schemas"]["Id"] | null;
                clientRef: components["schemas"]["Id"] | null;
                /** @description Version of the filing, case or mandate named by `subject`; 1 for public data */
                version: number;
            };
        };
        EventPage: {
            items: components["schemas"]["Event"][];
            next: components["schemas"]["Cursor"] | null;
        };
    };
    responses: {
        /** @description What you have is still so */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A refusal or a failure */
        Problem: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description RFC 6749 section 5.2 */
        OAuthError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": {
                    error: string;
                };
            };
        };
    };
    parameters: {
        /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
        ActingContext: string;
        IdempotencyKey: components["schemas"]["Id"];
        IfNoneMatch: string;
        Cursor: components["schemas"]["Cursor"];
        Limit: number;
        FeedLimit: number;
        CaseId: components["schemas"]["Id"];
        DocumentId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: {
        ETag: string;
        ContentDigest: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /** @constant */
                    grant_type: "client_credentials";
                    /** @constant */
                    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
                    /** @description JWT: iss = sub = client id, aud = the platform's origin, jti once */
                    client_assertion: string;
                };
            };
        };
        responses: {
            /** @description A token */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            default: components["responses"]["OAuthError"];
        };
    };
    platformKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Public keys with which the platform signs events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Jwks"];
                };
            };
        };
    };
    myData: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the register holds about the acting person */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyData"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    mandates: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mandates of the acting person, also ended ones */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MandateList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    company: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                registrationNumber: components["schemas"]["RegistrationNumber"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A company, public data */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    courts: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Directory of courts */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CourtList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    prosecutionOffices: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Directory of the prosecution */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProsecutionOfficeList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    publicHearingChanges: {
        parameters: {
            query?: {
                after?: components["schemas"]["Cursor"];
                limit?: components["parameters"]["FeedLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes; `next` is the cursor to continue from, also when the list is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicHearingChangePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    publicProceedingChanges: {
        parameters: {
            query?: {
                after?: components["schemas"]["Cursor"];
                limit?: components["parameters"]["FeedLimit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Changes; `next` is the cursor to continue from, also when the list is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProceedingChangePage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    feeSchedules: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Schedules */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeeScheduleList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    filingKinds: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Kinds of filings */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedKindList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    plannedOutages: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Planned interruptions that have not ended yet */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutageList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    caseRecipients: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Natural persons, by personal code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecipientList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    putDocument: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "Content-Digest": string;
            };
            path: {
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description These bytes were here already */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredDocument"];
                };
            };
            /** @description Stored */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredDocument"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    documentContent: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
                Range?: string;
                "If-Range"?: string;
            };
            path: {
                documentId: components["parameters"]["DocumentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Digest": components["headers"]["ContentDigest"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            /** @description The asked part of the bytes */
            206: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    filings: {
        parameters: {
            query: {
                clientRef: components["schemas"]["Id"];
            };
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None or one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FilingList"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    createFiling: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFiling"];
            };
        };
        responses: {
            /** @description Registered */
            201: {
                headers: {
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    filing: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                filingId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The filing and what the court answered to it */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Filing"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    cases: {
        parameters: {
            query?: {
                cursor?: components["parameters"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of cases */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CasePage"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    case: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case as the acting person may see it */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Case"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    caseDocuments: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents of the case, the newest first */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    caseHearings: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Hearings of the case, the earliest first */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HearingList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    caseRulings: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Rulings of the case, the newest first */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulingList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    caseDues: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                caseId: components["parameters"]["CaseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Dues */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DueList"];
                };
            };
            304: components["responses"]["NotModified"];
            default: components["responses"]["Problem"];
        };
    };
    reportPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description Compact JWS (ES256) of the claims in the schema ActingContext, typ `acting-context+jwt`, lifetime at most 120 s, jti once. */
                "X-Acting-Context": components["parameters"]["ActingContext"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                dueId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPayment"];
            };
        };
        responses: {
            /** @description Noted */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentReport"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
    events: {
        parameters: {
            query?: {
                after?: components["schemas"]["Cursor"];
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events; `next` is the cursor to continue from, also when the list is empty */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventPage"];
                };
            };
            default: components["responses"]["Problem"];
        };
    };
}
