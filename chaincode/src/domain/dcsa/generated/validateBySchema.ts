// Generated from DCSA EBL_v3.0.4.yaml by scripts/generate-dcsa.mjs; do not edit.
// @ts-nocheck: compiled code.
import type { ValidateFunction } from 'ajv';
import { append, push } from '../collectErrors';

const validateUntyped = validate21;

const schema6 = {"$id":"urn:dcsa:ebl:3.0.4:TransportDocument","type":"object","required":["transportDocumentReference","transportDocumentStatus","transportDocumentTypeCode","isShippedOnBoardType","isElectronic","isToOrder","invoicePayableAt","partyContactDetails","documentParties","consignmentItems","utilizedTransportEquipments","termsAndConditions","receiptTypeAtOrigin","deliveryTypeAtDestination","cargoMovementTypeAtOrigin","cargoMovementTypeAtDestination","carrierCode","carrierCodeListProvider","transports"],"properties":{"transportDocumentReference":{"type":"string","maxLength":20,"if":{"minLength":0,"maxLength":20},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"transportDocumentSubReference":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"shippingInstructionsReference":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"transportDocumentStatus":{"type":"string","maxLength":50,"enum":["DRAFT","APPROVED","ISSUED","PENDING_SURRENDER_FOR_AMENDMENT","SURRENDERED_FOR_AMENDMENT","PENDING_SURRENDER_FOR_DELIVERY","SURRENDERED_FOR_DELIVERY","VOIDED"]},"transportDocumentTypeCode":{"type":"string","enum":["BOL","SWB"]},"isShippedOnBoardType":{"type":"boolean"},"freightPaymentTermCode":{"type":"string","enum":["PRE","COL"]},"isElectronic":{"type":"boolean"},"isToOrder":{"type":"boolean"},"numberOfCopiesWithCharges":{"type":"integer","format":"int32","minimum":0},"numberOfCopiesWithoutCharges":{"type":"integer","format":"int32","minimum":0},"numberOfOriginalsWithCharges":{"type":"integer","format":"int32","minimum":0},"numberOfOriginalsWithoutCharges":{"type":"integer","format":"int32","minimum":0},"displayedNameForPlaceOfReceipt":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":35}},"displayedNameForPortOfLoad":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":35}},"displayedNameForPortOfDischarge":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":35}},"displayedNameForPlaceOfDelivery":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":35}},"shippedOnBoardDate":{"type":"string","format":"date"},"displayedShippedOnBoardReceivedForShipment":{"type":"string","maxLength":250,"if":{"minLength":0,"maxLength":250},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"termsAndConditions":{"type":"string","maxLength":50000},"receiptTypeAtOrigin":{"type":"string","maxLength":3,"enum":["CY","SD","CFS"]},"deliveryTypeAtDestination":{"type":"string","maxLength":3,"enum":["CY","SD","CFS"]},"cargoMovementTypeAtOrigin":{"type":"string","maxLength":3,"enum":["FCL","LCL"]},"cargoMovementTypeAtDestination":{"type":"string","maxLength":3,"enum":["FCL","LCL"]},"issueDate":{"type":"string","format":"date"},"receivedForShipmentDate":{"type":"string","format":"date"},"serviceContractReference":{"type":"string","maxLength":30},"contractQuotationReference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"extendedContractQuotationReference":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"declaredValue":{"type":"number","format":"float","minimum":0},"declaredValueCurrency":{"type":"string","minLength":3,"maxLength":3,"if":{"minLength":3,"maxLength":3},"then":{"pattern":"^[A-Z]{3}$"}},"carrierCode":{"type":"string","maxLength":4,"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"carrierCodeListProvider":{"type":"string","enum":["SMDG","NMFTA"]},"carrierClauses":{"type":"array","items":{"type":"string","maxLength":20000,"if":{"minLength":0,"maxLength":20000},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"numberOfRiderPages":{"type":"integer","format":"int32","minimum":0},"transports":{"$ref":"#/$defs/Transports"},"charges":{"type":"array","items":{"$ref":"#/$defs/Charge"}},"placeOfIssue":{"$ref":"#/$defs/PlaceOfIssue"},"invoicePayableAt":{"$ref":"#/$defs/InvoicePayableAt"},"partyContactDetails":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/PartyContactDetail"}},"documentParties":{"$ref":"#/$defs/DocumentParties"},"consignmentItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ConsignmentItem"}},"utilizedTransportEquipments":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/UtilizedTransportEquipment"}},"exportLicense":{"$ref":"#/$defs/ExportLicense"},"importLicense":{"$ref":"#/$defs/ImportLicense"},"references":{"type":"array","items":{"$ref":"#/$defs/Reference"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}},"feedbacks":{"type":"array","items":{"$ref":"#/$defs/Feedback"}}},"$defs":{"ActiveReeferSettings":{"type":"object","properties":{"temperatureSetpoint":{"type":"number","format":"float"},"temperatureUnit":{"type":"string","enum":["CEL","FAH"]},"o2Setpoint":{"type":"number","format":"float","maximum":100,"minimum":0},"co2Setpoint":{"type":"number","format":"float","maximum":100,"minimum":0},"humiditySetpoint":{"type":"number","format":"float","maximum":100,"minimum":0},"airExchangeSetpoint":{"type":"number","format":"float","minimum":0},"airExchangeUnit":{"type":"string","enum":["MQH","FQH"]},"isVentilationOpen":{"type":"boolean"},"isDrainholesOpen":{"type":"boolean"},"isBulbMode":{"type":"boolean"},"isColdTreatmentRequired":{"type":"boolean"},"isControlledAtmosphereRequired":{"type":"boolean"}}},"Address":{"type":"object","required":["street","city","countryCode"],"properties":{"street":{"type":"string","maxLength":70},"streetNumber":{"type":"string","maxLength":50},"floor":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"postCode":{"type":"string","maxLength":10},"POBox":{"type":"string","maxLength":20},"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}},"CargoGrossVolume":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["MTQ","FTQ"]}}},"CargoGrossWeight":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}},"CargoItem":{"type":"object","required":["equipmentReference","cargoGrossWeight","outerPackaging"],"properties":{"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"cargoGrossWeight":{"$ref":"#/$defs/CargoGrossWeight"},"cargoGrossVolume":{"$ref":"#/$defs/CargoGrossVolume"},"cargoNetWeight":{"$ref":"#/$defs/CargoNetWeight"},"cargoNetVolume":{"$ref":"#/$defs/CargoNetVolume"},"exportLicense":{"$ref":"#/$defs/ExportLicense"},"importLicense":{"$ref":"#/$defs/ImportLicense"},"outerPackaging":{"$ref":"#/$defs/OuterPackaging"},"nationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/NationalCommodityCode"}},"extendedNationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/ExtendedNationalCommodityCode"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}},"CargoNetVolume":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["MTQ","FTQ"]}}},"CargoNetWeight":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}},"CarriersAgentAtDestination":{"type":"object","required":["partyName","address","partyContactDetails"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}}}},"Charge":{"type":"object","required":["chargeName","currencyAmount","currencyCode","paymentTermCode","calculationBasis","unitPrice","quantity"],"properties":{"chargeName":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"extendedChargeName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"currencyAmount":{"type":"number","format":"float","minimum":0},"currencyCode":{"type":"string","minLength":3,"maxLength":3,"if":{"minLength":3,"maxLength":3},"then":{"pattern":"^[A-Z]{3}$"}},"paymentTermCode":{"type":"string","enum":["PRE","COL"]},"calculationBasis":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"unitPrice":{"type":"number","format":"float","minimum":0},"quantity":{"type":"number","format":"float","minimum":0}}},"City":{"type":"object","required":["city","countryCode"],"properties":{"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}},"Consignee":{"type":"object","required":["partyName","identifyingCodes"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"purchaseOrderReferences":{"type":"array","items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"isNotifyParty":{"type":"boolean"}}},"ConsignmentItem":{"type":"object","required":["carrierBookingReference","descriptionOfGoods","HSCodes","cargoItems"],"properties":{"carrierBookingReference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"descriptionOfGoods":{"type":"array","maxItems":150,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"HSCodes":{"type":"array","minItems":1,"items":{"type":"string","minLength":6,"maxLength":10,"if":{"minLength":6,"maxLength":10},"then":{"pattern":"^\\d{6,10}$"}}},"extendedHSCodes":{"type":"array","items":{"type":"string","minLength":6,"maxLength":12,"if":{"minLength":6,"maxLength":12},"then":{"pattern":"^\\d{6,12}$"}}},"nationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/NationalCommodityCode"}},"extendedNationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/ExtendedNationalCommodityCode"}},"shippingMarks":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":35}},"cargoItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/CargoItem"}},"exportLicense":{"$ref":"#/$defs/ExportLicense"},"importLicense":{"$ref":"#/$defs/ImportLicense"},"references":{"type":"array","items":{"$ref":"#/$defs/ReferenceConsignmentItem"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}},"CustomsReference":{"type":"object","required":["type","countryCode","values"],"properties":{"type":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}},"DangerousGoods":{"type":"object","required":["properShippingName","imoClass"],"properties":{"codedVariantList":{"type":"string","minLength":4,"maxLength":4,"if":{"minLength":4,"maxLength":4},"then":{"pattern":"^[0-3][0-9A-Z]{3}$"}},"properShippingName":{"type":"string","maxLength":250},"technicalName":{"type":"string","maxLength":250},"imoClass":{"type":"string","maxLength":4},"subsidiaryRisk1":{"type":"string","minLength":1,"maxLength":3,"if":{"minLength":1,"maxLength":3},"then":{"pattern":"^[0-9](\\.[0-9])?$"}},"subsidiaryRisk2":{"type":"string","minLength":1,"maxLength":3,"if":{"minLength":1,"maxLength":3},"then":{"pattern":"^[0-9](\\.[0-9])?$"}},"isMarinePollutant":{"type":"boolean"},"packingGroup":{"type":"integer","format":"int32","maximum":3,"minimum":1},"isLimitedQuantity":{"type":"boolean"},"isExceptedQuantity":{"type":"boolean"},"isSalvagePackings":{"type":"boolean"},"isEmptyUncleanedResidue":{"type":"boolean"},"isWaste":{"type":"boolean"},"isHot":{"type":"boolean"},"isCompetentAuthorityApprovalRequired":{"type":"boolean"},"competentAuthorityApproval":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"segregationGroups":{"type":"array","items":{"type":"string","maxLength":2,"enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18"]}},"innerPackagings":{"type":"array","items":{"$ref":"#/$defs/InnerPackaging"}},"emergencyContactDetails":{"$ref":"#/$defs/EmergencyContactDetails"},"EMSNumber":{"type":"string","maxLength":7},"endOfHoldingTime":{"type":"string","format":"date"},"fumigationDateTime":{"type":"string","format":"date-time"},"isReportableQuantity":{"type":"boolean"},"inhalationZone":{"type":"string","maxLength":1,"minLength":1,"enum":["A","B","C","D"]},"grossWeight":{"$ref":"#/$defs/GrossWeight"},"netWeight":{"$ref":"#/$defs/NetWeight"},"netExplosiveContent":{"$ref":"#/$defs/NetExplosiveContent"},"netVolume":{"$ref":"#/$defs/NetVolume"},"limits":{"$ref":"#/$defs/Limits"}},"oneOf":[{"type":"object","required":["UNNumber"],"properties":{"UNNumber":{"type":"string","minLength":4,"maxLength":4,"if":{"minLength":4,"maxLength":4},"then":{"pattern":"^\\d{4}$"}}}},{"type":"object","required":["NANumber"],"properties":{"NANumber":{"type":"string","minLength":4,"maxLength":4,"if":{"minLength":4,"maxLength":4},"then":{"pattern":"^\\d{4}$"}}}}]},"DocumentParties":{"type":"object","required":["shipper","issuingParty"],"properties":{"shipper":{"$ref":"#/$defs/Shipper"},"onBehalfOfShipper":{"$ref":"#/$defs/OnBehalfOfShipper"},"consignee":{"$ref":"#/$defs/Consignee"},"onBehalfOfConsignee":{"$ref":"#/$defs/OnBehalfOfConsignee"},"endorsee":{"$ref":"#/$defs/Endorsee"},"issuingParty":{"$ref":"#/$defs/IssuingParty"},"carriersAgentAtDestination":{"$ref":"#/$defs/CarriersAgentAtDestination"},"notifyParties":{"type":"array","maxItems":3,"items":{"$ref":"#/$defs/NotifyParty"}},"other":{"type":"array","items":{"$ref":"#/$defs/OtherDocumentParty"}}}},"EmergencyContactDetails":{"type":"object","required":["contact","phone"],"properties":{"contact":{"type":"string","maxLength":255},"provider":{"type":"string","maxLength":255},"phone":{"type":"string","maxLength":30,"if":{"minLength":0,"maxLength":30},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"referenceNumber":{"type":"string","maxLength":255}}},"Endorsee":{"type":"object","required":["partyName","identifyingCodes"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"isNotifyParty":{"type":"boolean"}}},"Equipment":{"type":"object","required":["equipmentReference"],"properties":{"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"ISOEquipmentCode":{"type":"string","maxLength":4,"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"tareWeight":{"$ref":"#/$defs/TareWeight"}}},"ExportLicense":{"type":"object","properties":{"isRequired":{"type":"boolean"},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"issueDate":{"type":"string","format":"date"},"expiryDate":{"type":"string","format":"date"}}},"ExtendedNationalCommodityCode":{"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":10,"enum":["NCM","HTS","SCHEDULE_B","TARIC","CN","CUS"],"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":16,"if":{"minLength":0,"maxLength":16},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}},"Facility":{"type":"object","required":["facilityCode","facilityCodeListProvider"],"properties":{"facilityCode":{"type":"string","maxLength":6,"if":{"minLength":0,"maxLength":6},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"facilityCodeListProvider":{"type":"string","enum":["BIC","SMDG"]}}},"Feedback":{"type":"object","required":["severity","code","message"],"properties":{"severity":{"type":"string","maxLength":50,"enum":["INFO","WARN","ERROR"]},"code":{"type":"string","maxLength":50,"enum":["INFORMATIONAL_MESSAGE","PROPERTY_WILL_BE_IGNORED","PROPERTY_VALUE_MUST_CHANGE","PROPERTY_VALUE_HAS_BEEN_CHANGED","PROPERTY_VALUE_MAY_CHANGE","PROPERTY_HAS_BEEN_DELETED"]},"message":{"type":"string","maxLength":5000},"jsonPath":{"type":"string","maxLength":500},"property":{"type":"string","maxLength":100}}},"GeoCoordinate":{"type":"object","required":["latitude","longitude"],"properties":{"latitude":{"type":"string","maxLength":10},"longitude":{"type":"string","maxLength":11}}},"GrossWeight":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}},"IdentifyingCode":{"type":"object","required":["codeListProvider","partyCode"],"properties":{"codeListProvider":{"type":"string","maxLength":100,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD","GSBN","WISE","GLEIF","W3C","DNB","FMC","DCSA","ZZZ","SMDG","NMFTA"]},"partyCode":{"type":"string","maxLength":150},"codeListName":{"type":"string","maxLength":100}}},"ImportLicense":{"type":"object","properties":{"isRequired":{"type":"boolean"},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"issueDate":{"type":"string","format":"date"},"expiryDate":{"type":"string","format":"date"}}},"InnerPackaging":{"type":"object","required":["quantity","material","description"],"properties":{"quantity":{"type":"integer","format":"int32"},"material":{"type":"string","maxLength":100},"description":{"type":"string","maxLength":100},"innerPackagings":{"type":"array","items":{"$ref":"#/$defs/InnerPackaging"}}}},"InvoicePayableAt":{"type":"object","oneOf":[{"type":"object","required":["UNLocationCode"],"properties":{"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},{"type":"object","required":["freeText"],"properties":{"freeText":{"type":"string","maxLength":35}}}],"properties":{}},"IssuingParty":{"type":"object","required":["partyName","address"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}}}},"Limits":{"type":"object","required":["temperatureUnit"],"properties":{"temperatureUnit":{"type":"string","enum":["CEL","FAH"]},"flashPoint":{"type":"number","format":"float"},"transportControlTemperature":{"type":"number","format":"float"},"transportEmergencyTemperature":{"type":"number","format":"float"},"SADT":{"type":"number","format":"float"},"SAPT":{"type":"number","format":"float"}}},"NationalCommodityCode":{"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":10,"enum":["NCM","HTS","SCHEDULE_B","TARIC","CN","CUS"],"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":10,"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}},"NetExplosiveContent":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR","GRM","ONZ"]}}},"NetVolume":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["MTQ","FTQ","LTR"]}}},"NetWeight":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}},"NotifyParty":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"OnBehalfOfConsignee":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/IdentifyingCode"}}}},"OnBehalfOfShipper":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}}}},"OnwardInlandRouting":{"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"facilityName":{"maxLength":100,"type":"string"},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"facility":{"$ref":"#/$defs/Facility"},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},"OtherDocumentParty":{"type":"object","required":["party","partyFunction"],"properties":{"party":{"$ref":"#/$defs/Party"},"partyFunction":{"type":"string","maxLength":3,"enum":["SCO","DDR","DDS","COW","COX","CS","MF","WH"]}}},"OuterPackaging":{"type":"object","required":["numberOfPackages","description"],"properties":{"packageCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z0-9]{2}$"}},"imoPackagingCode":{"type":"string","minLength":1,"maxLength":5,"if":{"minLength":1,"maxLength":5},"then":{"pattern":"^[A-Z0-9]{1,5}$"}},"numberOfPackages":{"type":"integer","format":"int32","maximum":99999999,"minimum":1},"description":{"type":"string","maxLength":100},"woodDeclaration":{"type":"string","maxLength":30,"enum":["NOT_APPLICABLE","NOT_TREATED_AND_NOT_CERTIFIED","PROCESSED","TREATED_AND_CERTIFIED"]},"dangerousGoods":{"type":"array","items":{"$ref":"#/$defs/DangerousGoods"}}}},"Party":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"PartyAddress":{"type":"object","required":["street","city","countryCode"],"properties":{"street":{"type":"string","maxLength":70},"streetNumber":{"type":"string","maxLength":50},"floor":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"postCode":{"type":"string","maxLength":10},"POBox":{"type":"string","maxLength":20},"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}},"PartyContactDetail":{"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"anyOf":[{"type":"object","required":["phone"],"properties":{"phone":{"type":"string","maxLength":30,"if":{"minLength":0,"maxLength":30},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},{"type":"object","required":["email"],"properties":{"email":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^.+@\\S+$"}}}}]},"PlaceOfDelivery":{"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"facilityName":{"maxLength":100,"type":"string"},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"facility":{"$ref":"#/$defs/Facility"},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}},"geoCoordinate":{"$ref":"#/$defs/GeoCoordinate"}}},"PlaceOfIssue":{"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"oneOf":[{"type":"object","required":["UNLocationCode"],"properties":{"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},{"type":"object","required":["countryCode"],"properties":{"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}}]},"PlaceOfReceipt":{"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"facilityName":{"maxLength":100,"type":"string"},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"facility":{"$ref":"#/$defs/Facility"},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}},"geoCoordinate":{"$ref":"#/$defs/GeoCoordinate"}}},"PortOfDischarge":{"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"city":{"$ref":"#/$defs/City"},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},"PortOfLoading":{"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"city":{"$ref":"#/$defs/City"},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},"Reference":{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","maxLength":3,"enum":["CR","AKG"]},"value":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"ReferenceConsignmentItem":{"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":3,"enum":["CR","AKG","SPO","CPO"]},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}},"Seal":{"type":"object","required":["number"],"properties":{"number":{"type":"string","maxLength":15},"source":{"type":"string","enum":["CAR","SHI","VET","CUS"]}}},"Shipper":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"purchaseOrderReferences":{"type":"array","items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}},"TareWeight":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}},"TaxLegalReference":{"type":"object","required":["type","countryCode","value"],"properties":{"type":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"value":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"Transports":{"type":"object","required":["plannedArrivalDate","plannedDepartureDate","portOfLoading","portOfDischarge","vesselVoyages"],"properties":{"plannedArrivalDate":{"type":"string","format":"date"},"plannedDepartureDate":{"type":"string","format":"date"},"preCarriageBy":{"type":"string","maxLength":50,"enum":["VESSEL","RAIL","TRUCK","BARGE","MULTIMODAL"]},"onCarriageBy":{"type":"string","maxLength":50,"enum":["VESSEL","RAIL","TRUCK","BARGE","MULTIMODAL"]},"placeOfReceipt":{"$ref":"#/$defs/PlaceOfReceipt"},"portOfLoading":{"$ref":"#/$defs/PortOfLoading"},"portOfDischarge":{"$ref":"#/$defs/PortOfDischarge"},"placeOfDelivery":{"$ref":"#/$defs/PlaceOfDelivery"},"onwardInlandRouting":{"$ref":"#/$defs/OnwardInlandRouting"},"vesselVoyages":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/VesselVoyage"}}}},"UtilizedTransportEquipment":{"type":"object","required":["equipment","isShipperOwned","seals"],"properties":{"equipment":{"$ref":"#/$defs/Equipment"},"isShipperOwned":{"type":"boolean"},"isNonOperatingReefer":{"type":"boolean"},"activeReeferSettings":{"$ref":"#/$defs/ActiveReeferSettings"},"shippingMarks":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":35}},"seals":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Seal"}},"references":{"type":"array","items":{"$ref":"#/$defs/Reference"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}},"VesselVoyage":{"type":"object","required":["vesselName","carrierExportVoyageNumber"],"properties":{"vesselName":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"carrierExportVoyageNumber":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"universalExportVoyageReference":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^\\d{2}[0-9A-Z]{2}[NEWSR]$"}},"role":{"type":"string","maxLength":30,"enum":["FIRST_SEA_GOING","MOTHER"]}}}}};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^\\S(?:.*\\S)?$", "u");
const pattern6 = new RegExp("^[A-Z]{3}$", "u");
const pattern7 = new RegExp("^\\S+$", "u");
const formats0 = require('ajv-formats/dist/formats').fullFormats.int32;
const formats8 = require('ajv-formats/dist/formats').fullFormats.date;
const formats14 = require('ajv-formats/dist/formats').fullFormats.float;
const schema7 = {"type":"object","required":["plannedArrivalDate","plannedDepartureDate","portOfLoading","portOfDischarge","vesselVoyages"],"properties":{"plannedArrivalDate":{"type":"string","format":"date"},"plannedDepartureDate":{"type":"string","format":"date"},"preCarriageBy":{"type":"string","maxLength":50,"enum":["VESSEL","RAIL","TRUCK","BARGE","MULTIMODAL"]},"onCarriageBy":{"type":"string","maxLength":50,"enum":["VESSEL","RAIL","TRUCK","BARGE","MULTIMODAL"]},"placeOfReceipt":{"$ref":"#/$defs/PlaceOfReceipt"},"portOfLoading":{"$ref":"#/$defs/PortOfLoading"},"portOfDischarge":{"$ref":"#/$defs/PortOfDischarge"},"placeOfDelivery":{"$ref":"#/$defs/PlaceOfDelivery"},"onwardInlandRouting":{"$ref":"#/$defs/OnwardInlandRouting"},"vesselVoyages":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/VesselVoyage"}}}};
const schema8 = {"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"facilityName":{"maxLength":100,"type":"string"},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"facility":{"$ref":"#/$defs/Facility"},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}},"geoCoordinate":{"$ref":"#/$defs/GeoCoordinate"}}};
const pattern14 = new RegExp("^[A-Z]{2}[A-Z2-9]{3}$", "u");
const schema9 = {"type":"object","required":["street","city","countryCode"],"properties":{"street":{"type":"string","maxLength":70},"streetNumber":{"type":"string","maxLength":50},"floor":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"postCode":{"type":"string","maxLength":10},"POBox":{"type":"string","maxLength":20},"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}};
const pattern12 = new RegExp("^[A-Z]{2}$", "u");

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.street === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.city === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.countryCode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "countryCode"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.street !== undefined){
let data0 = data.street;
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err3 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.streetNumber !== undefined){
let data1 = data.streetNumber;
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err5 = {instancePath:instancePath+"/streetNumber",schemaPath:"#/properties/streetNumber/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/streetNumber",schemaPath:"#/properties/streetNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.floor !== undefined){
let data2 = data.floor;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
else {
if(func2(data2) < 0){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/floor",schemaPath:"#/properties/floor/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/floor",schemaPath:"#/properties/floor/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err11 = {instancePath:instancePath+"/floor",schemaPath:"#/properties/floor/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.postCode !== undefined){
let data3 = data.postCode;
if(typeof data3 === "string"){
if(func2(data3) > 10){
const err13 = {instancePath:instancePath+"/postCode",schemaPath:"#/properties/postCode/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/postCode",schemaPath:"#/properties/postCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.POBox !== undefined){
let data4 = data.POBox;
if(typeof data4 === "string"){
if(func2(data4) > 20){
const err15 = {instancePath:instancePath+"/POBox",schemaPath:"#/properties/POBox/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/POBox",schemaPath:"#/properties/POBox/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.city !== undefined){
let data5 = data.city;
const _errs16 = errors;
let valid2 = true;
const _errs17 = errors;
if(typeof data5 === "string"){
if(func2(data5) > 35){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
else {
if(func2(data5) < 0){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err19 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid2 = _valid1;
}
if(!valid2){
const err20 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) > 35){
const err21 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
if(data.stateRegion !== undefined){
let data6 = data.stateRegion;
if(typeof data6 === "string"){
if(func2(data6) > 65){
const err23 = {instancePath:instancePath+"/stateRegion",schemaPath:"#/properties/stateRegion/maxLength",keyword:"maxLength",params:{limit: 65}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/stateRegion",schemaPath:"#/properties/stateRegion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
if(data.countryCode !== undefined){
let data7 = data.countryCode;
const _errs23 = errors;
let valid3 = true;
const _errs24 = errors;
if(typeof data7 === "string"){
if(func2(data7) > 2){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
else {
if(func2(data7) < 2){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
}
var _valid2 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs25 = errors;
if(typeof data7 === "string"){
if(!pattern12.test(data7)){
const err27 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
var _valid2 = _errs25 === errors;
valid3 = _valid2;
}
if(!valid3){
const err28 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
if(typeof data7 === "string"){
if(func2(data7) > 2){
const err29 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
if(func2(data7) < 2){
const err30 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["facilityCode","facilityCodeListProvider"],"properties":{"facilityCode":{"type":"string","maxLength":6,"if":{"minLength":0,"maxLength":6},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"facilityCodeListProvider":{"type":"string","enum":["BIC","SMDG"]}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.facilityCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facilityCode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.facilityCodeListProvider === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facilityCodeListProvider"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.facilityCode !== undefined){
let data0 = data.facilityCode;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 6){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
else {
if(func2(data0) < 0){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/facilityCode",schemaPath:"#/properties/facilityCode/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/facilityCode",schemaPath:"#/properties/facilityCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 6){
const err6 = {instancePath:instancePath+"/facilityCode",schemaPath:"#/properties/facilityCode/maxLength",keyword:"maxLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/facilityCode",schemaPath:"#/properties/facilityCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.facilityCodeListProvider !== undefined){
let data1 = data.facilityCodeListProvider;
if(typeof data1 !== "string"){
const err8 = {instancePath:instancePath+"/facilityCodeListProvider",schemaPath:"#/properties/facilityCodeListProvider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
if(!((data1 === "BIC") || (data1 === "SMDG"))){
const err9 = {instancePath:instancePath+"/facilityCodeListProvider",schemaPath:"#/properties/facilityCodeListProvider/enum",keyword:"enum",params:{allowedValues: schema10.properties.facilityCodeListProvider.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","required":["latitude","longitude"],"properties":{"latitude":{"type":"string","maxLength":10},"longitude":{"type":"string","maxLength":11}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.latitude === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "latitude"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.longitude === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "longitude"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.latitude !== undefined){
let data0 = data.latitude;
if(typeof data0 === "string"){
if(func2(data0) > 10){
const err2 = {instancePath:instancePath+"/latitude",schemaPath:"#/properties/latitude/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/latitude",schemaPath:"#/properties/latitude/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.longitude !== undefined){
let data1 = data.longitude;
if(typeof data1 === "string"){
if(func2(data1) > 11){
const err4 = {instancePath:instancePath+"/longitude",schemaPath:"#/properties/longitude/maxLength",keyword:"maxLength",params:{limit: 11}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/longitude",schemaPath:"#/properties/longitude/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.locationName !== undefined){
let data0 = data.locationName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
else {
if(func2(data0) < 0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err4 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.facilityName !== undefined){
let data1 = data.facilityName;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err6 = {instancePath:instancePath+"/facilityName",schemaPath:"#/properties/facilityName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/facilityName",schemaPath:"#/properties/facilityName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate24(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data3 = data.addressLines;
if(Array.isArray(data3)){
if(data3.length > 5){
const err8 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 250){
const err9 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.facility !== undefined){
if(!(validate26(data.facility, {instancePath:instancePath+"/facility",parentData:data,parentDataProperty:"facility",rootData}))){
vErrors = append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.UNLocationCode !== undefined){
let data6 = data.UNLocationCode;
const _errs16 = errors;
let valid4 = true;
const _errs17 = errors;
if(typeof data6 === "string"){
if(func2(data6) > 5){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
else {
if(func2(data6) < 5){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
const err14 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid4 = _valid1;
}
if(!valid4){
const err15 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) > 5){
const err16 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
if(func2(data6) < 5){
const err17 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/minLength",keyword:"minLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data.geoCoordinate !== undefined){
if(!(validate28(data.geoCoordinate, {instancePath:instancePath+"/geoCoordinate",parentData:data,parentDataProperty:"geoCoordinate",rootData}))){
vErrors = append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"city":{"$ref":"#/$defs/City"},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}};
const schema13 = {"type":"object","required":["city","countryCode"],"properties":{"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.city === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.countryCode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "countryCode"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.city !== undefined){
let data0 = data.city;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 35){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
else {
if(func2(data0) < 0){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 35){
const err6 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.stateRegion !== undefined){
let data1 = data.stateRegion;
if(typeof data1 === "string"){
if(func2(data1) > 65){
const err8 = {instancePath:instancePath+"/stateRegion",schemaPath:"#/properties/stateRegion/maxLength",keyword:"maxLength",params:{limit: 65}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/stateRegion",schemaPath:"#/properties/stateRegion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data.countryCode !== undefined){
let data2 = data.countryCode;
const _errs10 = errors;
let valid2 = true;
const _errs11 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 2){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
else {
if(func2(data2) < 2){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(typeof data2 === "string"){
if(!pattern12.test(data2)){
const err12 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid2 = _valid1;
}
if(!valid2){
const err13 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 2){
const err14 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
if(func2(data2) < 2){
const err15 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.locationName !== undefined){
let data0 = data.locationName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
else {
if(func2(data0) < 0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err4 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.city !== undefined){
if(!(validate32(data.city, {instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData}))){
vErrors = append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.UNLocationCode !== undefined){
let data2 = data.UNLocationCode;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 5){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
else {
if(func2(data2) < 5){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err8 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 5){
const err10 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(func2(data2) < 5){
const err11 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/minLength",keyword:"minLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"city":{"$ref":"#/$defs/City"},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.locationName !== undefined){
let data0 = data.locationName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
else {
if(func2(data0) < 0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err4 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.city !== undefined){
if(!(validate32(data.city, {instancePath:instancePath+"/city",parentData:data,parentDataProperty:"city",rootData}))){
vErrors = append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.UNLocationCode !== undefined){
let data2 = data.UNLocationCode;
const _errs9 = errors;
let valid2 = true;
const _errs10 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 5){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
else {
if(func2(data2) < 5){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(typeof data2 === "string"){
if(!pattern14.test(data2)){
const err8 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid2 = _valid1;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 5){
const err10 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(func2(data2) < 5){
const err11 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/minLength",keyword:"minLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"facilityName":{"maxLength":100,"type":"string"},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"facility":{"$ref":"#/$defs/Facility"},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}},"geoCoordinate":{"$ref":"#/$defs/GeoCoordinate"}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.locationName !== undefined){
let data0 = data.locationName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
else {
if(func2(data0) < 0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err4 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.facilityName !== undefined){
let data1 = data.facilityName;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err6 = {instancePath:instancePath+"/facilityName",schemaPath:"#/properties/facilityName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/facilityName",schemaPath:"#/properties/facilityName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate24(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data3 = data.addressLines;
if(Array.isArray(data3)){
if(data3.length > 5){
const err8 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 250){
const err9 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.facility !== undefined){
if(!(validate26(data.facility, {instancePath:instancePath+"/facility",parentData:data,parentDataProperty:"facility",rootData}))){
vErrors = append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.UNLocationCode !== undefined){
let data6 = data.UNLocationCode;
const _errs16 = errors;
let valid4 = true;
const _errs17 = errors;
if(typeof data6 === "string"){
if(func2(data6) > 5){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
else {
if(func2(data6) < 5){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
const err14 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid4 = _valid1;
}
if(!valid4){
const err15 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) > 5){
const err16 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
if(func2(data6) < 5){
const err17 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/minLength",keyword:"minLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data.geoCoordinate !== undefined){
if(!(validate28(data.geoCoordinate, {instancePath:instancePath+"/geoCoordinate",parentData:data,parentDataProperty:"geoCoordinate",rootData}))){
vErrors = append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"facilityName":{"maxLength":100,"type":"string"},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"facility":{"$ref":"#/$defs/Facility"},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.locationName !== undefined){
let data0 = data.locationName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
else {
if(func2(data0) < 0){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err3 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err4 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.facilityName !== undefined){
let data1 = data.facilityName;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err6 = {instancePath:instancePath+"/facilityName",schemaPath:"#/properties/facilityName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/facilityName",schemaPath:"#/properties/facilityName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate24(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data3 = data.addressLines;
if(Array.isArray(data3)){
if(data3.length > 5){
const err8 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 250){
const err9 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.facility !== undefined){
if(!(validate26(data.facility, {instancePath:instancePath+"/facility",parentData:data,parentDataProperty:"facility",rootData}))){
vErrors = append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.UNLocationCode !== undefined){
let data6 = data.UNLocationCode;
const _errs16 = errors;
let valid4 = true;
const _errs17 = errors;
if(typeof data6 === "string"){
if(func2(data6) > 5){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
else {
if(func2(data6) < 5){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
const err14 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid4 = _valid1;
}
if(!valid4){
const err15 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) > 5){
const err16 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
if(func2(data6) < 5){
const err17 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/minLength",keyword:"minLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","required":["vesselName","carrierExportVoyageNumber"],"properties":{"vesselName":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"carrierExportVoyageNumber":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"universalExportVoyageReference":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^\\d{2}[0-9A-Z]{2}[NEWSR]$"}},"role":{"type":"string","maxLength":30,"enum":["FIRST_SEA_GOING","MOTHER"]}}};
const pattern27 = new RegExp("^\\d{2}[0-9A-Z]{2}[NEWSR]$", "u");

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vesselName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vesselName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.carrierExportVoyageNumber === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "carrierExportVoyageNumber"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.vesselName !== undefined){
let data0 = data.vesselName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 50){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
else {
if(func2(data0) < 0){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/vesselName",schemaPath:"#/properties/vesselName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/vesselName",schemaPath:"#/properties/vesselName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 50){
const err6 = {instancePath:instancePath+"/vesselName",schemaPath:"#/properties/vesselName/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/vesselName",schemaPath:"#/properties/vesselName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.carrierExportVoyageNumber !== undefined){
let data1 = data.carrierExportVoyageNumber;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
else {
if(func2(data1) < 0){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err10 = {instancePath:instancePath+"/carrierExportVoyageNumber",schemaPath:"#/properties/carrierExportVoyageNumber/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/carrierExportVoyageNumber",schemaPath:"#/properties/carrierExportVoyageNumber/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err12 = {instancePath:instancePath+"/carrierExportVoyageNumber",schemaPath:"#/properties/carrierExportVoyageNumber/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/carrierExportVoyageNumber",schemaPath:"#/properties/carrierExportVoyageNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
if(data.universalExportVoyageReference !== undefined){
let data2 = data.universalExportVoyageReference;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 5){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
else {
if(func2(data2) < 5){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(typeof data2 === "string"){
if(!pattern27.test(data2)){
const err16 = {instancePath:instancePath+"/universalExportVoyageReference",schemaPath:"#/properties/universalExportVoyageReference/then/pattern",keyword:"pattern",params:{pattern: "^\\d{2}[0-9A-Z]{2}[NEWSR]$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = _valid2;
}
if(!valid3){
const err17 = {instancePath:instancePath+"/universalExportVoyageReference",schemaPath:"#/properties/universalExportVoyageReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 5){
const err18 = {instancePath:instancePath+"/universalExportVoyageReference",schemaPath:"#/properties/universalExportVoyageReference/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
if(func2(data2) < 5){
const err19 = {instancePath:instancePath+"/universalExportVoyageReference",schemaPath:"#/properties/universalExportVoyageReference/minLength",keyword:"minLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/universalExportVoyageReference",schemaPath:"#/properties/universalExportVoyageReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(!((data3 === "FIRST_SEA_GOING") || (data3 === "MOTHER"))){
const err21 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema17.properties.role.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 30){
const err22 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}


function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plannedArrivalDate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plannedArrivalDate"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.plannedDepartureDate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plannedDepartureDate"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.portOfLoading === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portOfLoading"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.portOfDischarge === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "portOfDischarge"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(data.vesselVoyages === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vesselVoyages"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(data.plannedArrivalDate !== undefined){
let data0 = data.plannedArrivalDate;
if(typeof data0 === "string"){
if(!(formats8.validate(data0))){
const err5 = {instancePath:instancePath+"/plannedArrivalDate",schemaPath:"#/properties/plannedArrivalDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/plannedArrivalDate",schemaPath:"#/properties/plannedArrivalDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.plannedDepartureDate !== undefined){
let data1 = data.plannedDepartureDate;
if(typeof data1 === "string"){
if(!(formats8.validate(data1))){
const err7 = {instancePath:instancePath+"/plannedDepartureDate",schemaPath:"#/properties/plannedDepartureDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/plannedDepartureDate",schemaPath:"#/properties/plannedDepartureDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.preCarriageBy !== undefined){
let data2 = data.preCarriageBy;
if(!(((((data2 === "VESSEL") || (data2 === "RAIL")) || (data2 === "TRUCK")) || (data2 === "BARGE")) || (data2 === "MULTIMODAL"))){
const err9 = {instancePath:instancePath+"/preCarriageBy",schemaPath:"#/properties/preCarriageBy/enum",keyword:"enum",params:{allowedValues: schema7.properties.preCarriageBy.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err10 = {instancePath:instancePath+"/preCarriageBy",schemaPath:"#/properties/preCarriageBy/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/preCarriageBy",schemaPath:"#/properties/preCarriageBy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.onCarriageBy !== undefined){
let data3 = data.onCarriageBy;
if(!(((((data3 === "VESSEL") || (data3 === "RAIL")) || (data3 === "TRUCK")) || (data3 === "BARGE")) || (data3 === "MULTIMODAL"))){
const err12 = {instancePath:instancePath+"/onCarriageBy",schemaPath:"#/properties/onCarriageBy/enum",keyword:"enum",params:{allowedValues: schema7.properties.onCarriageBy.enum}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 50){
const err13 = {instancePath:instancePath+"/onCarriageBy",schemaPath:"#/properties/onCarriageBy/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/onCarriageBy",schemaPath:"#/properties/onCarriageBy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.placeOfReceipt !== undefined){
if(!(validate23(data.placeOfReceipt, {instancePath:instancePath+"/placeOfReceipt",parentData:data,parentDataProperty:"placeOfReceipt",rootData}))){
vErrors = append(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.portOfLoading !== undefined){
if(!(validate31(data.portOfLoading, {instancePath:instancePath+"/portOfLoading",parentData:data,parentDataProperty:"portOfLoading",rootData}))){
vErrors = append(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data.portOfDischarge !== undefined){
if(!(validate35(data.portOfDischarge, {instancePath:instancePath+"/portOfDischarge",parentData:data,parentDataProperty:"portOfDischarge",rootData}))){
vErrors = append(vErrors, validate35.errors);
errors = vErrors.length;
}
}
if(data.placeOfDelivery !== undefined){
if(!(validate38(data.placeOfDelivery, {instancePath:instancePath+"/placeOfDelivery",parentData:data,parentDataProperty:"placeOfDelivery",rootData}))){
vErrors = append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
if(data.onwardInlandRouting !== undefined){
if(!(validate43(data.onwardInlandRouting, {instancePath:instancePath+"/onwardInlandRouting",parentData:data,parentDataProperty:"onwardInlandRouting",rootData}))){
vErrors = append(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.vesselVoyages !== undefined){
let data9 = data.vesselVoyages;
if(Array.isArray(data9)){
if(data9.length < 1){
const err15 = {instancePath:instancePath+"/vesselVoyages",schemaPath:"#/properties/vesselVoyages/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data9[i0], {instancePath:instancePath+"/vesselVoyages/" + i0,parentData:data9,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate47.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/vesselVoyages",schemaPath:"#/properties/vesselVoyages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","required":["chargeName","currencyAmount","currencyCode","paymentTermCode","calculationBasis","unitPrice","quantity"],"properties":{"chargeName":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"extendedChargeName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"currencyAmount":{"type":"number","format":"float","minimum":0},"currencyCode":{"type":"string","minLength":3,"maxLength":3,"if":{"minLength":3,"maxLength":3},"then":{"pattern":"^[A-Z]{3}$"}},"paymentTermCode":{"type":"string","enum":["PRE","COL"]},"calculationBasis":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"unitPrice":{"type":"number","format":"float","minimum":0},"quantity":{"type":"number","format":"float","minimum":0}}};

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chargeName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "chargeName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.currencyAmount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currencyAmount"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.currencyCode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "currencyCode"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.paymentTermCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "paymentTermCode"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(data.calculationBasis === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calculationBasis"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(data.unitPrice === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unitPrice"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(data.quantity === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(data.chargeName !== undefined){
let data0 = data.chargeName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 50){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
else {
if(func2(data0) < 0){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err9 = {instancePath:instancePath+"/chargeName",schemaPath:"#/properties/chargeName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/chargeName",schemaPath:"#/properties/chargeName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 50){
const err11 = {instancePath:instancePath+"/chargeName",schemaPath:"#/properties/chargeName/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/chargeName",schemaPath:"#/properties/chargeName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.extendedChargeName !== undefined){
let data1 = data.extendedChargeName;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
else {
if(func2(data1) < 0){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err15 = {instancePath:instancePath+"/extendedChargeName",schemaPath:"#/properties/extendedChargeName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err16 = {instancePath:instancePath+"/extendedChargeName",schemaPath:"#/properties/extendedChargeName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err17 = {instancePath:instancePath+"/extendedChargeName",schemaPath:"#/properties/extendedChargeName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/extendedChargeName",schemaPath:"#/properties/extendedChargeName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data.currencyAmount !== undefined){
let data2 = data.currencyAmount;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err19 = {instancePath:instancePath+"/currencyAmount",schemaPath:"#/properties/currencyAmount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
if(!(formats14.validate(data2))){
const err20 = {instancePath:instancePath+"/currencyAmount",schemaPath:"#/properties/currencyAmount/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/currencyAmount",schemaPath:"#/properties/currencyAmount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data.currencyCode !== undefined){
let data3 = data.currencyCode;
const _errs15 = errors;
let valid3 = true;
const _errs16 = errors;
if(typeof data3 === "string"){
if(func2(data3) > 3){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
else {
if(func2(data3) < 3){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err24 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid3 = _valid2;
}
if(!valid3){
const err25 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 3){
const err26 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
if(func2(data3) < 3){
const err27 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
}
if(data.paymentTermCode !== undefined){
let data4 = data.paymentTermCode;
if(typeof data4 !== "string"){
const err29 = {instancePath:instancePath+"/paymentTermCode",schemaPath:"#/properties/paymentTermCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
if(!((data4 === "PRE") || (data4 === "COL"))){
const err30 = {instancePath:instancePath+"/paymentTermCode",schemaPath:"#/properties/paymentTermCode/enum",keyword:"enum",params:{allowedValues: schema18.properties.paymentTermCode.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
if(data.calculationBasis !== undefined){
let data5 = data.calculationBasis;
const _errs22 = errors;
let valid4 = true;
const _errs23 = errors;
if(typeof data5 === "string"){
if(func2(data5) > 50){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
else {
if(func2(data5) < 0){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
}
var _valid3 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs24 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err33 = {instancePath:instancePath+"/calculationBasis",schemaPath:"#/properties/calculationBasis/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
var _valid3 = _errs24 === errors;
valid4 = _valid3;
}
if(!valid4){
const err34 = {instancePath:instancePath+"/calculationBasis",schemaPath:"#/properties/calculationBasis/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) > 50){
const err35 = {instancePath:instancePath+"/calculationBasis",schemaPath:"#/properties/calculationBasis/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/calculationBasis",schemaPath:"#/properties/calculationBasis/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
}
if(data.unitPrice !== undefined){
let data6 = data.unitPrice;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err37 = {instancePath:instancePath+"/unitPrice",schemaPath:"#/properties/unitPrice/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
if(!(formats14.validate(data6))){
const err38 = {instancePath:instancePath+"/unitPrice",schemaPath:"#/properties/unitPrice/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err38];
}
else {
push(vErrors, err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/unitPrice",schemaPath:"#/properties/unitPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
if(data.quantity !== undefined){
let data7 = data.quantity;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err40 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
if(!(formats14.validate(data7))){
const err41 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err42];
}
else {
push(vErrors, err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
push(vErrors, err43);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"oneOf":[{"type":"object","required":["UNLocationCode"],"properties":{"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},{"type":"object","required":["countryCode"],"properties":{"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}}]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UNLocationCode === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "UNLocationCode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.UNLocationCode !== undefined){
let data0 = data.UNLocationCode;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 5){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data0) < 5){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs8 = errors;
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err3 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/oneOf/0/properties/UNLocationCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/oneOf/0/properties/UNLocationCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 5){
const err5 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/oneOf/0/properties/UNLocationCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(func2(data0) < 5){
const err6 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/oneOf/0/properties/UNLocationCode/minLength",keyword:"minLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/oneOf/0/properties/UNLocationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.countryCode === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "countryCode"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(data.countryCode !== undefined){
let data1 = data.countryCode;
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
else {
if(func2(data1) < 2){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err12 = {instancePath:instancePath+"/countryCode",schemaPath:"#/oneOf/1/properties/countryCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid4 = _valid2;
}
if(!valid4){
const err13 = {instancePath:instancePath+"/countryCode",schemaPath:"#/oneOf/1/properties/countryCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err14 = {instancePath:instancePath+"/countryCode",schemaPath:"#/oneOf/1/properties/countryCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
if(func2(data1) < 2){
const err15 = {instancePath:instancePath+"/countryCode",schemaPath:"#/oneOf/1/properties/countryCode/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/countryCode",schemaPath:"#/oneOf/1/properties/countryCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.locationName !== undefined){
let data2 = data.locationName;
const _errs18 = errors;
let valid6 = true;
const _errs19 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
else {
if(func2(data2) < 0){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err21 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
var _valid3 = _errs20 === errors;
valid6 = _valid3;
}
if(!valid6){
const err22 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err23 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","oneOf":[{"type":"object","required":["UNLocationCode"],"properties":{"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},{"type":"object","required":["freeText"],"properties":{"freeText":{"type":"string","maxLength":35}}}],"properties":{}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UNLocationCode === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "UNLocationCode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.UNLocationCode !== undefined){
let data0 = data.UNLocationCode;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 5){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data0) < 5){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs8 = errors;
if(typeof data0 === "string"){
if(!pattern14.test(data0)){
const err3 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/oneOf/0/properties/UNLocationCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/oneOf/0/properties/UNLocationCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 5){
const err5 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/oneOf/0/properties/UNLocationCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(func2(data0) < 5){
const err6 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/oneOf/0/properties/UNLocationCode/minLength",keyword:"minLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/oneOf/0/properties/UNLocationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.freeText === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "freeText"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(data.freeText !== undefined){
let data1 = data.freeText;
if(typeof data1 === "string"){
if(func2(data1) > 35){
const err10 = {instancePath:instancePath+"/freeText",schemaPath:"#/oneOf/1/properties/freeText/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/freeText",schemaPath:"#/oneOf/1/properties/freeText/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"anyOf":[{"type":"object","required":["phone"],"properties":{"phone":{"type":"string","maxLength":30,"if":{"minLength":0,"maxLength":30},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},{"type":"object","required":["email"],"properties":{"email":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^.+@\\S+$"}}}}]};
const pattern37 = new RegExp("^.+@\\S+$", "u");

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phone === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "phone"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.phone !== undefined){
let data0 = data.phone;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 30){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data0) < 0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs8 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/anyOf/0/properties/phone/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/anyOf/0/properties/phone/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 30){
const err5 = {instancePath:instancePath+"/phone",schemaPath:"#/anyOf/0/properties/phone/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/phone",schemaPath:"#/anyOf/0/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
const err8 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
if(data.email !== undefined){
let data1 = data.email;
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
else {
if(func2(data1) < 0){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(typeof data1 === "string"){
if(!pattern37.test(data1)){
const err11 = {instancePath:instancePath+"/email",schemaPath:"#/anyOf/1/properties/email/then/pattern",keyword:"pattern",params:{pattern: "^.+@\\S+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid4 = _valid2;
}
if(!valid4){
const err12 = {instancePath:instancePath+"/email",schemaPath:"#/anyOf/1/properties/email/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err13 = {instancePath:instancePath+"/email",schemaPath:"#/anyOf/1/properties/email/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/email",schemaPath:"#/anyOf/1/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err16 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(data.name !== undefined){
let data2 = data.name;
const _errs18 = errors;
let valid6 = true;
const _errs19 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 35){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
else {
if(func2(data2) < 0){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err20 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
var _valid3 = _errs20 === errors;
valid6 = _valid3;
}
if(!valid6){
const err21 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 35){
const err22 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","required":["shipper","issuingParty"],"properties":{"shipper":{"$ref":"#/$defs/Shipper"},"onBehalfOfShipper":{"$ref":"#/$defs/OnBehalfOfShipper"},"consignee":{"$ref":"#/$defs/Consignee"},"onBehalfOfConsignee":{"$ref":"#/$defs/OnBehalfOfConsignee"},"endorsee":{"$ref":"#/$defs/Endorsee"},"issuingParty":{"$ref":"#/$defs/IssuingParty"},"carriersAgentAtDestination":{"$ref":"#/$defs/CarriersAgentAtDestination"},"notifyParties":{"type":"array","maxItems":3,"items":{"$ref":"#/$defs/NotifyParty"}},"other":{"type":"array","items":{"$ref":"#/$defs/OtherDocumentParty"}}}};
const schema23 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"purchaseOrderReferences":{"type":"array","items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}};
const schema24 = {"type":"object","required":["street","city","countryCode"],"properties":{"street":{"type":"string","maxLength":70},"streetNumber":{"type":"string","maxLength":50},"floor":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"postCode":{"type":"string","maxLength":10},"POBox":{"type":"string","maxLength":20},"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.street === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "street"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.city === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "city"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.countryCode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "countryCode"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.street !== undefined){
let data0 = data.street;
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err3 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/street",schemaPath:"#/properties/street/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.streetNumber !== undefined){
let data1 = data.streetNumber;
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err5 = {instancePath:instancePath+"/streetNumber",schemaPath:"#/properties/streetNumber/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/streetNumber",schemaPath:"#/properties/streetNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.floor !== undefined){
let data2 = data.floor;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
else {
if(func2(data2) < 0){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/floor",schemaPath:"#/properties/floor/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
const err10 = {instancePath:instancePath+"/floor",schemaPath:"#/properties/floor/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err11 = {instancePath:instancePath+"/floor",schemaPath:"#/properties/floor/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/floor",schemaPath:"#/properties/floor/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.postCode !== undefined){
let data3 = data.postCode;
if(typeof data3 === "string"){
if(func2(data3) > 10){
const err13 = {instancePath:instancePath+"/postCode",schemaPath:"#/properties/postCode/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/postCode",schemaPath:"#/properties/postCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.POBox !== undefined){
let data4 = data.POBox;
if(typeof data4 === "string"){
if(func2(data4) > 20){
const err15 = {instancePath:instancePath+"/POBox",schemaPath:"#/properties/POBox/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/POBox",schemaPath:"#/properties/POBox/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.city !== undefined){
let data5 = data.city;
const _errs16 = errors;
let valid2 = true;
const _errs17 = errors;
if(typeof data5 === "string"){
if(func2(data5) > 35){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
else {
if(func2(data5) < 0){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
}
var _valid1 = _errs17 === errors;
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err19 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid2 = _valid1;
}
if(!valid2){
const err20 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) > 35){
const err21 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
if(data.UNLocationCode !== undefined){
let data6 = data.UNLocationCode;
const _errs21 = errors;
let valid3 = true;
const _errs22 = errors;
if(typeof data6 === "string"){
if(func2(data6) > 5){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
else {
if(func2(data6) < 5){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs23 = errors;
if(typeof data6 === "string"){
if(!pattern14.test(data6)){
const err25 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
var _valid2 = _errs23 === errors;
valid3 = _valid2;
}
if(!valid3){
const err26 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) > 5){
const err27 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
if(func2(data6) < 5){
const err28 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/minLength",keyword:"minLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
if(data.stateRegion !== undefined){
let data7 = data.stateRegion;
if(typeof data7 === "string"){
if(func2(data7) > 65){
const err30 = {instancePath:instancePath+"/stateRegion",schemaPath:"#/properties/stateRegion/maxLength",keyword:"maxLength",params:{limit: 65}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/stateRegion",schemaPath:"#/properties/stateRegion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
if(data.countryCode !== undefined){
let data8 = data.countryCode;
const _errs28 = errors;
let valid4 = true;
const _errs29 = errors;
if(typeof data8 === "string"){
if(func2(data8) > 2){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
else {
if(func2(data8) < 2){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
}
var _valid3 = _errs29 === errors;
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs30 = errors;
if(typeof data8 === "string"){
if(!pattern12.test(data8)){
const err34 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
}
var _valid3 = _errs30 === errors;
valid4 = _valid3;
}
if(!valid4){
const err35 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) > 2){
const err36 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
if(func2(data8) < 2){
const err37 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
push(vErrors, err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","required":["codeListProvider","partyCode"],"properties":{"codeListProvider":{"type":"string","maxLength":100,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD","GSBN","WISE","GLEIF","W3C","DNB","FMC","DCSA","ZZZ","SMDG","NMFTA"]},"partyCode":{"type":"string","maxLength":150},"codeListName":{"type":"string","maxLength":100}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.codeListProvider === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codeListProvider"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.partyCode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyCode"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.codeListProvider !== undefined){
let data0 = data.codeListProvider;
if(!((((((((((((((((((((((((((((((data0 === "WAVE") || (data0 === "CARX")) || (data0 === "ESSD")) || (data0 === "IDT")) || (data0 === "BOLE")) || (data0 === "EDOX")) || (data0 === "IQAX")) || (data0 === "SECR")) || (data0 === "TRGO")) || (data0 === "ETEU")) || (data0 === "TRAC")) || (data0 === "BRIT")) || (data0 === "COVA")) || (data0 === "ETIT")) || (data0 === "KTNE")) || (data0 === "CRED")) || (data0 === "BLOC")) || (data0 === "DOCU")) || (data0 === "AEOT")) || (data0 === "SGTD")) || (data0 === "GSBN")) || (data0 === "WISE")) || (data0 === "GLEIF")) || (data0 === "W3C")) || (data0 === "DNB")) || (data0 === "FMC")) || (data0 === "DCSA")) || (data0 === "ZZZ")) || (data0 === "SMDG")) || (data0 === "NMFTA"))){
const err2 = {instancePath:instancePath+"/codeListProvider",schemaPath:"#/properties/codeListProvider/enum",keyword:"enum",params:{allowedValues: schema25.properties.codeListProvider.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 100){
const err3 = {instancePath:instancePath+"/codeListProvider",schemaPath:"#/properties/codeListProvider/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/codeListProvider",schemaPath:"#/properties/codeListProvider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.partyCode !== undefined){
let data1 = data.partyCode;
if(typeof data1 === "string"){
if(func2(data1) > 150){
const err5 = {instancePath:instancePath+"/partyCode",schemaPath:"#/properties/partyCode/maxLength",keyword:"maxLength",params:{limit: 150}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/partyCode",schemaPath:"#/properties/partyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.codeListName !== undefined){
let data2 = data.codeListName;
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err7 = {instancePath:instancePath+"/codeListName",schemaPath:"#/properties/codeListName/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/codeListName",schemaPath:"#/properties/codeListName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","required":["type","countryCode","value"],"properties":{"type":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"value":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.countryCode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "countryCode"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 50){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
else {
if(func2(data0) < 0){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 50){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.countryCode !== undefined){
let data1 = data.countryCode;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
else {
if(func2(data1) < 2){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err11 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err13 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(func2(data1) < 2){
const err14 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.value !== undefined){
let data2 = data.value;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 35){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
else {
if(func2(data2) < 0){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err18 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = _valid2;
}
if(!valid3){
const err19 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 35){
const err20 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.partyName !== undefined){
let data0 = data.partyName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data0) < 0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err5 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.eblPlatform !== undefined){
let data1 = data.eblPlatform;
if(!((((((((((((((((((((data1 === "WAVE") || (data1 === "CARX")) || (data1 === "ESSD")) || (data1 === "IDT")) || (data1 === "BOLE")) || (data1 === "EDOX")) || (data1 === "IQAX")) || (data1 === "SECR")) || (data1 === "TRGO")) || (data1 === "ETEU")) || (data1 === "TRAC")) || (data1 === "BRIT")) || (data1 === "COVA")) || (data1 === "ETIT")) || (data1 === "KTNE")) || (data1 === "CRED")) || (data1 === "BLOC")) || (data1 === "DOCU")) || (data1 === "AEOT")) || (data1 === "SGTD"))){
const err7 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/enum",keyword:"enum",params:{allowedValues: schema23.properties.eblPlatform.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 4){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
else {
if(func2(data1) < 0){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err10 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/then/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 4){
const err12 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
if(data.typeOfPerson !== undefined){
let data2 = data.typeOfPerson;
if(!(((data2 === "NATURAL_PERSON") || (data2 === "LEGAL_PERSON")) || (data2 === "ASSOCIATION_OF_PERSONS"))){
const err14 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema23.properties.typeOfPerson.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
else {
if(func2(data2) < 0){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err17 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = _valid2;
}
if(!valid3){
const err18 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err19 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate60(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data4 = data.addressLines;
if(Array.isArray(data4)){
if(data4.length > 5){
const err21 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) > 250){
const err22 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
if(data.displayedAddress !== undefined){
let data6 = data.displayedAddress;
if(Array.isArray(data6)){
if(data6.length > 6){
const err25 = {instancePath:instancePath+"/displayedAddress",schemaPath:"#/properties/displayedAddress/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func2(data7) > 35){
const err26 = {instancePath:instancePath+"/displayedAddress/" + i1,schemaPath:"#/properties/displayedAddress/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/displayedAddress/" + i1,schemaPath:"#/properties/displayedAddress/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/displayedAddress",schemaPath:"#/properties/displayedAddress/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
}
if(data.identifyingCodes !== undefined){
let data8 = data.identifyingCodes;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate62(data8[i2], {instancePath:instancePath+"/identifyingCodes/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data10 = data.taxLegalReferences;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate64(data10[i3], {instancePath:instancePath+"/taxLegalReferences/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err30 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data12 = data.partyContactDetails;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate56(data12[i4], {instancePath:instancePath+"/partyContactDetails/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
if(data.reference !== undefined){
let data14 = data.reference;
const _errs36 = errors;
let valid14 = true;
const _errs37 = errors;
if(typeof data14 === "string"){
if(func2(data14) > 35){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
else {
if(func2(data14) < 0){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
}
var _valid3 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs38 = errors;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err34 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
}
var _valid3 = _errs38 === errors;
valid14 = _valid3;
}
if(!valid14){
const err35 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
if(typeof data14 === "string"){
if(func2(data14) > 35){
const err36 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
}
if(data.purchaseOrderReferences !== undefined){
let data15 = data.purchaseOrderReferences;
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
let data16 = data15[i5];
const _errs43 = errors;
let valid17 = true;
const _errs44 = errors;
if(typeof data16 === "string"){
if(func2(data16) > 35){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
push(vErrors, err38);
}
errors++;
}
else {
if(func2(data16) < 0){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
}
var _valid4 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs45 = errors;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err40 = {instancePath:instancePath+"/purchaseOrderReferences/" + i5,schemaPath:"#/properties/purchaseOrderReferences/items/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
}
var _valid4 = _errs45 === errors;
valid17 = _valid4;
}
if(!valid17){
const err41 = {instancePath:instancePath+"/purchaseOrderReferences/" + i5,schemaPath:"#/properties/purchaseOrderReferences/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
if(typeof data16 === "string"){
if(func2(data16) > 35){
const err42 = {instancePath:instancePath+"/purchaseOrderReferences/" + i5,schemaPath:"#/properties/purchaseOrderReferences/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err42];
}
else {
push(vErrors, err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/purchaseOrderReferences/" + i5,schemaPath:"#/properties/purchaseOrderReferences/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
push(vErrors, err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/purchaseOrderReferences",schemaPath:"#/properties/purchaseOrderReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
push(vErrors, err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
push(vErrors, err45);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}}}};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.partyName !== undefined){
let data0 = data.partyName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data0) < 0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err5 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate60(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data2 = data.addressLines;
if(Array.isArray(data2)){
if(data2.length > 5){
const err7 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 250){
const err8 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.identifyingCodes !== undefined){
let data4 = data.identifyingCodes;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate62(data4[i1], {instancePath:instancePath+"/identifyingCodes/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","required":["partyName","identifyingCodes"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"purchaseOrderReferences":{"type":"array","items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"isNotifyParty":{"type":"boolean"}}};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.identifyingCodes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identifyingCodes"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.partyName !== undefined){
let data0 = data.partyName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
else {
if(func2(data0) < 0){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err6 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.eblPlatform !== undefined){
let data1 = data.eblPlatform;
if(!((((((((((((((((((((data1 === "WAVE") || (data1 === "CARX")) || (data1 === "ESSD")) || (data1 === "IDT")) || (data1 === "BOLE")) || (data1 === "EDOX")) || (data1 === "IQAX")) || (data1 === "SECR")) || (data1 === "TRGO")) || (data1 === "ETEU")) || (data1 === "TRAC")) || (data1 === "BRIT")) || (data1 === "COVA")) || (data1 === "ETIT")) || (data1 === "KTNE")) || (data1 === "CRED")) || (data1 === "BLOC")) || (data1 === "DOCU")) || (data1 === "AEOT")) || (data1 === "SGTD"))){
const err8 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/enum",keyword:"enum",params:{allowedValues: schema28.properties.eblPlatform.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 4){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
else {
if(func2(data1) < 0){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err11 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/then/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 4){
const err13 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.typeOfPerson !== undefined){
let data2 = data.typeOfPerson;
if(!(((data2 === "NATURAL_PERSON") || (data2 === "LEGAL_PERSON")) || (data2 === "ASSOCIATION_OF_PERSONS"))){
const err15 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema28.properties.typeOfPerson.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
else {
if(func2(data2) < 0){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err18 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = _valid2;
}
if(!valid3){
const err19 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 50){
const err20 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate60(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data4 = data.addressLines;
if(Array.isArray(data4)){
if(data4.length > 5){
const err22 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) > 250){
const err23 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
if(data.displayedAddress !== undefined){
let data6 = data.displayedAddress;
if(Array.isArray(data6)){
if(data6.length > 6){
const err26 = {instancePath:instancePath+"/displayedAddress",schemaPath:"#/properties/displayedAddress/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(typeof data7 === "string"){
if(func2(data7) > 35){
const err27 = {instancePath:instancePath+"/displayedAddress/" + i1,schemaPath:"#/properties/displayedAddress/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/displayedAddress/" + i1,schemaPath:"#/properties/displayedAddress/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/displayedAddress",schemaPath:"#/properties/displayedAddress/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
if(data.identifyingCodes !== undefined){
let data8 = data.identifyingCodes;
if(Array.isArray(data8)){
if(data8.length < 1){
const err30 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate62(data8[i2], {instancePath:instancePath+"/identifyingCodes/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data10 = data.taxLegalReferences;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate64(data10[i3], {instancePath:instancePath+"/taxLegalReferences/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data12 = data.partyContactDetails;
if(Array.isArray(data12)){
const len4 = data12.length;
for(let i4=0; i4<len4; i4++){
if(!(validate56(data12[i4], {instancePath:instancePath+"/partyContactDetails/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
if(data.reference !== undefined){
let data14 = data.reference;
const _errs36 = errors;
let valid14 = true;
const _errs37 = errors;
if(typeof data14 === "string"){
if(func2(data14) > 35){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
else {
if(func2(data14) < 0){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
}
}
var _valid3 = _errs37 === errors;
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs38 = errors;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err36 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
}
var _valid3 = _errs38 === errors;
valid14 = _valid3;
}
if(!valid14){
const err37 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
if(typeof data14 === "string"){
if(func2(data14) > 35){
const err38 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err38];
}
else {
push(vErrors, err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
if(data.purchaseOrderReferences !== undefined){
let data15 = data.purchaseOrderReferences;
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i5=0; i5<len5; i5++){
let data16 = data15[i5];
const _errs43 = errors;
let valid17 = true;
const _errs44 = errors;
if(typeof data16 === "string"){
if(func2(data16) > 35){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
else {
if(func2(data16) < 0){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
}
}
var _valid4 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs45 = errors;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err42 = {instancePath:instancePath+"/purchaseOrderReferences/" + i5,schemaPath:"#/properties/purchaseOrderReferences/items/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
push(vErrors, err42);
}
errors++;
}
}
var _valid4 = _errs45 === errors;
valid17 = _valid4;
}
if(!valid17){
const err43 = {instancePath:instancePath+"/purchaseOrderReferences/" + i5,schemaPath:"#/properties/purchaseOrderReferences/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err43];
}
else {
push(vErrors, err43);
}
errors++;
}
if(typeof data16 === "string"){
if(func2(data16) > 35){
const err44 = {instancePath:instancePath+"/purchaseOrderReferences/" + i5,schemaPath:"#/properties/purchaseOrderReferences/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err44];
}
else {
push(vErrors, err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/purchaseOrderReferences/" + i5,schemaPath:"#/properties/purchaseOrderReferences/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
push(vErrors, err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/purchaseOrderReferences",schemaPath:"#/properties/purchaseOrderReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
push(vErrors, err46);
}
errors++;
}
}
if(data.isNotifyParty !== undefined){
if(typeof data.isNotifyParty !== "boolean"){
const err47 = {instancePath:instancePath+"/isNotifyParty",schemaPath:"#/properties/isNotifyParty/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err47];
}
else {
push(vErrors, err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
push(vErrors, err48);
}
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/IdentifyingCode"}}}};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.partyName !== undefined){
let data0 = data.partyName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data0) < 0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err5 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate60(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data2 = data.addressLines;
if(Array.isArray(data2)){
if(data2.length > 5){
const err7 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 250){
const err8 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.identifyingCodes !== undefined){
let data4 = data.identifyingCodes;
if(Array.isArray(data4)){
if(data4.length < 1){
const err11 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate62(data4[i1], {instancePath:instancePath+"/identifyingCodes/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","required":["partyName","identifyingCodes"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"isNotifyParty":{"type":"boolean"}}};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.identifyingCodes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identifyingCodes"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.partyName !== undefined){
let data0 = data.partyName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
else {
if(func2(data0) < 0){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err6 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.eblPlatform !== undefined){
let data1 = data.eblPlatform;
if(!((((((((((((((((((((data1 === "WAVE") || (data1 === "CARX")) || (data1 === "ESSD")) || (data1 === "IDT")) || (data1 === "BOLE")) || (data1 === "EDOX")) || (data1 === "IQAX")) || (data1 === "SECR")) || (data1 === "TRGO")) || (data1 === "ETEU")) || (data1 === "TRAC")) || (data1 === "BRIT")) || (data1 === "COVA")) || (data1 === "ETIT")) || (data1 === "KTNE")) || (data1 === "CRED")) || (data1 === "BLOC")) || (data1 === "DOCU")) || (data1 === "AEOT")) || (data1 === "SGTD"))){
const err8 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/enum",keyword:"enum",params:{allowedValues: schema30.properties.eblPlatform.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 4){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
else {
if(func2(data1) < 0){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
const err11 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/then/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 4){
const err13 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate60(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data3 = data.addressLines;
if(Array.isArray(data3)){
if(data3.length > 5){
const err15 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 250){
const err16 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data.displayedAddress !== undefined){
let data5 = data.displayedAddress;
if(Array.isArray(data5)){
if(data5.length > 6){
const err19 = {instancePath:instancePath+"/displayedAddress",schemaPath:"#/properties/displayedAddress/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) > 35){
const err20 = {instancePath:instancePath+"/displayedAddress/" + i1,schemaPath:"#/properties/displayedAddress/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/displayedAddress/" + i1,schemaPath:"#/properties/displayedAddress/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/displayedAddress",schemaPath:"#/properties/displayedAddress/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
if(data.identifyingCodes !== undefined){
let data7 = data.identifyingCodes;
if(Array.isArray(data7)){
if(data7.length < 1){
const err23 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate62(data7[i2], {instancePath:instancePath+"/identifyingCodes/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data9 = data.taxLegalReferences;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate64(data9[i3], {instancePath:instancePath+"/taxLegalReferences/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data11 = data.partyContactDetails;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(!(validate56(data11[i4], {instancePath:instancePath+"/partyContactDetails/" + i4,parentData:data11,parentDataProperty:i4,rootData}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
if(data.isNotifyParty !== undefined){
if(typeof data.isNotifyParty !== "boolean"){
const err27 = {instancePath:instancePath+"/isNotifyParty",schemaPath:"#/properties/isNotifyParty/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","required":["partyName","address"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}}}};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.partyName !== undefined){
let data0 = data.partyName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
else {
if(func2(data0) < 0){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err6 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate60(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data2 = data.addressLines;
if(Array.isArray(data2)){
if(data2.length > 5){
const err8 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 250){
const err9 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.identifyingCodes !== undefined){
let data4 = data.identifyingCodes;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate62(data4[i1], {instancePath:instancePath+"/identifyingCodes/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data6 = data.taxLegalReferences;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate64(data6[i2], {instancePath:instancePath+"/taxLegalReferences/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data8 = data.partyContactDetails;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate56(data8[i3], {instancePath:instancePath+"/partyContactDetails/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","required":["partyName","address","partyContactDetails"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}}}};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.address === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.partyContactDetails === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyContactDetails"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.partyName !== undefined){
let data0 = data.partyName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
else {
if(func2(data0) < 0){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err7 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate24(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data2 = data.addressLines;
if(Array.isArray(data2)){
if(data2.length > 5){
const err9 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 250){
const err10 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data4 = data.partyContactDetails;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate56(data4[i1], {instancePath:instancePath+"/partyContactDetails/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.partyName !== undefined){
let data0 = data.partyName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data0) < 0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err5 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.typeOfPerson !== undefined){
let data1 = data.typeOfPerson;
if(!(((data1 === "NATURAL_PERSON") || (data1 === "LEGAL_PERSON")) || (data1 === "ASSOCIATION_OF_PERSONS"))){
const err7 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema33.properties.typeOfPerson.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
else {
if(func2(data1) < 0){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err10 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err11 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err12 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate60(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data3 = data.addressLines;
if(Array.isArray(data3)){
if(data3.length > 5){
const err14 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func2(data4) > 250){
const err15 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
if(data.displayedAddress !== undefined){
let data5 = data.displayedAddress;
if(Array.isArray(data5)){
if(data5.length > 6){
const err18 = {instancePath:instancePath+"/displayedAddress",schemaPath:"#/properties/displayedAddress/maxItems",keyword:"maxItems",params:{limit: 6}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(func2(data6) > 35){
const err19 = {instancePath:instancePath+"/displayedAddress/" + i1,schemaPath:"#/properties/displayedAddress/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/displayedAddress/" + i1,schemaPath:"#/properties/displayedAddress/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/displayedAddress",schemaPath:"#/properties/displayedAddress/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data.identifyingCodes !== undefined){
let data7 = data.identifyingCodes;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate62(data7[i2], {instancePath:instancePath+"/identifyingCodes/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data9 = data.taxLegalReferences;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate64(data9[i3], {instancePath:instancePath+"/taxLegalReferences/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data11 = data.partyContactDetails;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(!(validate56(data11[i4], {instancePath:instancePath+"/partyContactDetails/" + i4,parentData:data11,parentDataProperty:i4,rootData}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
if(data.reference !== undefined){
let data13 = data.reference;
const _errs31 = errors;
let valid13 = true;
const _errs32 = errors;
if(typeof data13 === "string"){
if(func2(data13) > 35){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
else {
if(func2(data13) < 0){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
}
var _valid2 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs33 = errors;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err27 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
var _valid2 = _errs33 === errors;
valid13 = _valid2;
}
if(!valid13){
const err28 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
if(typeof data13 === "string"){
if(func2(data13) > 35){
const err29 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","required":["party","partyFunction"],"properties":{"party":{"$ref":"#/$defs/Party"},"partyFunction":{"type":"string","maxLength":3,"enum":["SCO","DDR","DDS","COW","COX","CS","MF","WH"]}}};
const schema35 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.partyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.partyName !== undefined){
let data0 = data.partyName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data0) < 0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 70){
const err5 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/partyName",schemaPath:"#/properties/partyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate60(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate60.errors);
errors = vErrors.length;
}
}
if(data.addressLines !== undefined){
let data2 = data.addressLines;
if(Array.isArray(data2)){
if(data2.length > 5){
const err7 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) > 250){
const err8 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/addressLines/" + i0,schemaPath:"#/properties/addressLines/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/addressLines",schemaPath:"#/properties/addressLines/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.identifyingCodes !== undefined){
let data4 = data.identifyingCodes;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate62(data4[i1], {instancePath:instancePath+"/identifyingCodes/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data6 = data.taxLegalReferences;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate64(data6[i2], {instancePath:instancePath+"/taxLegalReferences/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate64.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data8 = data.partyContactDetails;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
if(!(validate56(data8[i3], {instancePath:instancePath+"/partyContactDetails/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
if(data.reference !== undefined){
let data10 = data.reference;
const _errs22 = errors;
let valid10 = true;
const _errs23 = errors;
if(typeof data10 === "string"){
if(func2(data10) > 35){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
else {
if(func2(data10) < 0){
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
}
var _valid1 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs24 = errors;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err16 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
var _valid1 = _errs24 === errors;
valid10 = _valid1;
}
if(!valid10){
const err17 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(typeof data10 === "string"){
if(func2(data10) > 35){
const err18 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}


function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.party === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "party"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.partyFunction === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyFunction"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.party !== undefined){
if(!(validate105(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData}))){
vErrors = append(vErrors, validate105.errors);
errors = vErrors.length;
}
}
if(data.partyFunction !== undefined){
let data1 = data.partyFunction;
if(!((((((((data1 === "SCO") || (data1 === "DDR")) || (data1 === "DDS")) || (data1 === "COW")) || (data1 === "COX")) || (data1 === "CS")) || (data1 === "MF")) || (data1 === "WH"))){
const err2 = {instancePath:instancePath+"/partyFunction",schemaPath:"#/properties/partyFunction/enum",keyword:"enum",params:{allowedValues: schema34.properties.partyFunction.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 3){
const err3 = {instancePath:instancePath+"/partyFunction",schemaPath:"#/properties/partyFunction/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/partyFunction",schemaPath:"#/properties/partyFunction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.shipper === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shipper"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.issuingParty === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issuingParty"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.shipper !== undefined){
if(!(validate59(data.shipper, {instancePath:instancePath+"/shipper",parentData:data,parentDataProperty:"shipper",rootData}))){
vErrors = append(vErrors, validate59.errors);
errors = vErrors.length;
}
}
if(data.onBehalfOfShipper !== undefined){
if(!(validate68(data.onBehalfOfShipper, {instancePath:instancePath+"/onBehalfOfShipper",parentData:data,parentDataProperty:"onBehalfOfShipper",rootData}))){
vErrors = append(vErrors, validate68.errors);
errors = vErrors.length;
}
}
if(data.consignee !== undefined){
if(!(validate72(data.consignee, {instancePath:instancePath+"/consignee",parentData:data,parentDataProperty:"consignee",rootData}))){
vErrors = append(vErrors, validate72.errors);
errors = vErrors.length;
}
}
if(data.onBehalfOfConsignee !== undefined){
if(!(validate78(data.onBehalfOfConsignee, {instancePath:instancePath+"/onBehalfOfConsignee",parentData:data,parentDataProperty:"onBehalfOfConsignee",rootData}))){
vErrors = append(vErrors, validate78.errors);
errors = vErrors.length;
}
}
if(data.endorsee !== undefined){
if(!(validate82(data.endorsee, {instancePath:instancePath+"/endorsee",parentData:data,parentDataProperty:"endorsee",rootData}))){
vErrors = append(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.issuingParty !== undefined){
if(!(validate88(data.issuingParty, {instancePath:instancePath+"/issuingParty",parentData:data,parentDataProperty:"issuingParty",rootData}))){
vErrors = append(vErrors, validate88.errors);
errors = vErrors.length;
}
}
if(data.carriersAgentAtDestination !== undefined){
if(!(validate94(data.carriersAgentAtDestination, {instancePath:instancePath+"/carriersAgentAtDestination",parentData:data,parentDataProperty:"carriersAgentAtDestination",rootData}))){
vErrors = append(vErrors, validate94.errors);
errors = vErrors.length;
}
}
if(data.notifyParties !== undefined){
let data7 = data.notifyParties;
if(Array.isArray(data7)){
if(data7.length > 3){
const err2 = {instancePath:instancePath+"/notifyParties",schemaPath:"#/properties/notifyParties/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data7[i0], {instancePath:instancePath+"/notifyParties/" + i0,parentData:data7,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate98.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/notifyParties",schemaPath:"#/properties/notifyParties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.other !== undefined){
let data9 = data.other;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate104(data9[i1], {instancePath:instancePath+"/other/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate104.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","required":["carrierBookingReference","descriptionOfGoods","HSCodes","cargoItems"],"properties":{"carrierBookingReference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"descriptionOfGoods":{"type":"array","maxItems":150,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"HSCodes":{"type":"array","minItems":1,"items":{"type":"string","minLength":6,"maxLength":10,"if":{"minLength":6,"maxLength":10},"then":{"pattern":"^\\d{6,10}$"}}},"extendedHSCodes":{"type":"array","items":{"type":"string","minLength":6,"maxLength":12,"if":{"minLength":6,"maxLength":12},"then":{"pattern":"^\\d{6,12}$"}}},"nationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/NationalCommodityCode"}},"extendedNationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/ExtendedNationalCommodityCode"}},"shippingMarks":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":35}},"cargoItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/CargoItem"}},"exportLicense":{"$ref":"#/$defs/ExportLicense"},"importLicense":{"$ref":"#/$defs/ImportLicense"},"references":{"type":"array","items":{"$ref":"#/$defs/ReferenceConsignmentItem"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}};
const pattern69 = new RegExp("^\\d{6,10}$", "u");
const pattern70 = new RegExp("^\\d{6,12}$", "u");
const schema37 = {"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":10,"enum":["NCM","HTS","SCHEDULE_B","TARIC","CN","CUS"],"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":10,"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}};

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.values === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((data0 === "NCM") || (data0 === "HTS")) || (data0 === "SCHEDULE_B")) || (data0 === "TARIC")) || (data0 === "CN")) || (data0 === "CUS"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema37.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 10){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
else {
if(func2(data0) < 0){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 10){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.countryCode !== undefined){
let data1 = data.countryCode;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
else {
if(func2(data1) < 2){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err11 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err13 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(func2(data1) < 2){
const err14 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.values !== undefined){
let data2 = data.values;
if(Array.isArray(data2)){
if(data2.length < 1){
const err16 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(typeof data3 === "string"){
if(func2(data3) > 10){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
else {
if(func2(data3) < 0){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err19 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid5 = _valid2;
}
if(!valid5){
const err20 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 10){
const err21 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":10,"enum":["NCM","HTS","SCHEDULE_B","TARIC","CN","CUS"],"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":16,"if":{"minLength":0,"maxLength":16},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.values === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((data0 === "NCM") || (data0 === "HTS")) || (data0 === "SCHEDULE_B")) || (data0 === "TARIC")) || (data0 === "CN")) || (data0 === "CUS"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema38.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 10){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
else {
if(func2(data0) < 0){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 10){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.countryCode !== undefined){
let data1 = data.countryCode;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
else {
if(func2(data1) < 2){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err11 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err13 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(func2(data1) < 2){
const err14 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.values !== undefined){
let data2 = data.values;
if(Array.isArray(data2)){
if(data2.length < 1){
const err16 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(typeof data3 === "string"){
if(func2(data3) > 16){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
else {
if(func2(data3) < 0){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err19 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid5 = _valid2;
}
if(!valid5){
const err20 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 16){
const err21 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{limit: 16}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","required":["equipmentReference","cargoGrossWeight","outerPackaging"],"properties":{"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"cargoGrossWeight":{"$ref":"#/$defs/CargoGrossWeight"},"cargoGrossVolume":{"$ref":"#/$defs/CargoGrossVolume"},"cargoNetWeight":{"$ref":"#/$defs/CargoNetWeight"},"cargoNetVolume":{"$ref":"#/$defs/CargoNetVolume"},"exportLicense":{"$ref":"#/$defs/ExportLicense"},"importLicense":{"$ref":"#/$defs/ImportLicense"},"outerPackaging":{"$ref":"#/$defs/OuterPackaging"},"nationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/NationalCommodityCode"}},"extendedNationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/ExtendedNationalCommodityCode"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}};
const schema40 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!(formats14.validate(data0))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(!((data1 === "KGM") || (data1 === "LBR"))){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema40.properties.unit.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["MTQ","FTQ"]}}};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!(formats14.validate(data0))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(!((data1 === "MTQ") || (data1 === "FTQ"))){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema41.properties.unit.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}};

function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!(formats14.validate(data0))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(!((data1 === "KGM") || (data1 === "LBR"))){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema42.properties.unit.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["MTQ","FTQ"]}}};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!(formats14.validate(data0))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(!((data1 === "MTQ") || (data1 === "FTQ"))){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema43.properties.unit.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
validate125.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","properties":{"isRequired":{"type":"boolean"},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"issueDate":{"type":"string","format":"date"},"expiryDate":{"type":"string","format":"date"}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isRequired !== undefined){
if(typeof data.isRequired !== "boolean"){
const err0 = {instancePath:instancePath+"/isRequired",schemaPath:"#/properties/isRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
if(data.reference !== undefined){
let data1 = data.reference;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 35){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data1) < 0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 35){
const err5 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.issueDate !== undefined){
let data2 = data.issueDate;
if(typeof data2 === "string"){
if(!(formats8.validate(data2))){
const err7 = {instancePath:instancePath+"/issueDate",schemaPath:"#/properties/issueDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/issueDate",schemaPath:"#/properties/issueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.expiryDate !== undefined){
let data3 = data.expiryDate;
if(typeof data3 === "string"){
if(!(formats8.validate(data3))){
const err9 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/properties/expiryDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/properties/expiryDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
validate127.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":"object","properties":{"isRequired":{"type":"boolean"},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"issueDate":{"type":"string","format":"date"},"expiryDate":{"type":"string","format":"date"}}};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isRequired !== undefined){
if(typeof data.isRequired !== "boolean"){
const err0 = {instancePath:instancePath+"/isRequired",schemaPath:"#/properties/isRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
if(data.reference !== undefined){
let data1 = data.reference;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 35){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data1) < 0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 35){
const err5 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.issueDate !== undefined){
let data2 = data.issueDate;
if(typeof data2 === "string"){
if(!(formats8.validate(data2))){
const err7 = {instancePath:instancePath+"/issueDate",schemaPath:"#/properties/issueDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/issueDate",schemaPath:"#/properties/issueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.expiryDate !== undefined){
let data3 = data.expiryDate;
if(typeof data3 === "string"){
if(!(formats8.validate(data3))){
const err9 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/properties/expiryDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/expiryDate",schemaPath:"#/properties/expiryDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","required":["numberOfPackages","description"],"properties":{"packageCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z0-9]{2}$"}},"imoPackagingCode":{"type":"string","minLength":1,"maxLength":5,"if":{"minLength":1,"maxLength":5},"then":{"pattern":"^[A-Z0-9]{1,5}$"}},"numberOfPackages":{"type":"integer","format":"int32","maximum":99999999,"minimum":1},"description":{"type":"string","maxLength":100},"woodDeclaration":{"type":"string","maxLength":30,"enum":["NOT_APPLICABLE","NOT_TREATED_AND_NOT_CERTIFIED","PROCESSED","TREATED_AND_CERTIFIED"]},"dangerousGoods":{"type":"array","items":{"$ref":"#/$defs/DangerousGoods"}}}};
const pattern80 = new RegExp("^[A-Z0-9]{2}$", "u");
const pattern81 = new RegExp("^[A-Z0-9]{1,5}$", "u");
const schema47 = {"type":"object","required":["properShippingName","imoClass"],"properties":{"codedVariantList":{"type":"string","minLength":4,"maxLength":4,"if":{"minLength":4,"maxLength":4},"then":{"pattern":"^[0-3][0-9A-Z]{3}$"}},"properShippingName":{"type":"string","maxLength":250},"technicalName":{"type":"string","maxLength":250},"imoClass":{"type":"string","maxLength":4},"subsidiaryRisk1":{"type":"string","minLength":1,"maxLength":3,"if":{"minLength":1,"maxLength":3},"then":{"pattern":"^[0-9](\\.[0-9])?$"}},"subsidiaryRisk2":{"type":"string","minLength":1,"maxLength":3,"if":{"minLength":1,"maxLength":3},"then":{"pattern":"^[0-9](\\.[0-9])?$"}},"isMarinePollutant":{"type":"boolean"},"packingGroup":{"type":"integer","format":"int32","maximum":3,"minimum":1},"isLimitedQuantity":{"type":"boolean"},"isExceptedQuantity":{"type":"boolean"},"isSalvagePackings":{"type":"boolean"},"isEmptyUncleanedResidue":{"type":"boolean"},"isWaste":{"type":"boolean"},"isHot":{"type":"boolean"},"isCompetentAuthorityApprovalRequired":{"type":"boolean"},"competentAuthorityApproval":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"segregationGroups":{"type":"array","items":{"type":"string","maxLength":2,"enum":["1","2","3","4","5","6","7","8","9","10","11","12","13","14","15","16","17","18"]}},"innerPackagings":{"type":"array","items":{"$ref":"#/$defs/InnerPackaging"}},"emergencyContactDetails":{"$ref":"#/$defs/EmergencyContactDetails"},"EMSNumber":{"type":"string","maxLength":7},"endOfHoldingTime":{"type":"string","format":"date"},"fumigationDateTime":{"type":"string","format":"date-time"},"isReportableQuantity":{"type":"boolean"},"inhalationZone":{"type":"string","maxLength":1,"minLength":1,"enum":["A","B","C","D"]},"grossWeight":{"$ref":"#/$defs/GrossWeight"},"netWeight":{"$ref":"#/$defs/NetWeight"},"netExplosiveContent":{"$ref":"#/$defs/NetExplosiveContent"},"netVolume":{"$ref":"#/$defs/NetVolume"},"limits":{"$ref":"#/$defs/Limits"}},"oneOf":[{"type":"object","required":["UNNumber"],"properties":{"UNNumber":{"type":"string","minLength":4,"maxLength":4,"if":{"minLength":4,"maxLength":4},"then":{"pattern":"^\\d{4}$"}}}},{"type":"object","required":["NANumber"],"properties":{"NANumber":{"type":"string","minLength":4,"maxLength":4,"if":{"minLength":4,"maxLength":4},"then":{"pattern":"^\\d{4}$"}}}}]};
const pattern82 = new RegExp("^\\d{4}$", "u");
const pattern84 = new RegExp("^[0-3][0-9A-Z]{3}$", "u");
const pattern85 = new RegExp("^[0-9](\\.[0-9])?$", "u");
const formats52 = require('ajv-formats/dist/formats').fullFormats["date-time"];
const schema48 = {"type":"object","required":["quantity","material","description"],"properties":{"quantity":{"type":"integer","format":"int32"},"material":{"type":"string","maxLength":100},"description":{"type":"string","maxLength":100},"innerPackagings":{"type":"array","items":{"$ref":"#/$defs/InnerPackaging"}}}};
const wrapper0 = {validate: validate133};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.quantity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "quantity"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.material === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "material"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.description === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.quantity !== undefined){
let data0 = data.quantity;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(!(formats0.validate(data0))){
const err4 = {instancePath:instancePath+"/quantity",schemaPath:"#/properties/quantity/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
if(data.material !== undefined){
let data1 = data.material;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err5 = {instancePath:instancePath+"/material",schemaPath:"#/properties/material/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/material",schemaPath:"#/properties/material/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.innerPackagings !== undefined){
let data3 = data.innerPackagings;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(wrapper0.validate(data3[i0], {instancePath:instancePath+"/innerPackagings/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/innerPackagings",schemaPath:"#/properties/innerPackagings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","required":["contact","phone"],"properties":{"contact":{"type":"string","maxLength":255},"provider":{"type":"string","maxLength":255},"phone":{"type":"string","maxLength":30,"if":{"minLength":0,"maxLength":30},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"referenceNumber":{"type":"string","maxLength":255}}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.contact === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contact"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.phone === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.contact !== undefined){
let data0 = data.contact;
if(typeof data0 === "string"){
if(func2(data0) > 255){
const err2 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/contact",schemaPath:"#/properties/contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.provider !== undefined){
let data1 = data.provider;
if(typeof data1 === "string"){
if(func2(data1) > 255){
const err4 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/provider",schemaPath:"#/properties/provider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.phone !== undefined){
let data2 = data.phone;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 30){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
else {
if(func2(data2) < 0){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid1 = _valid0;
}
if(!valid1){
const err9 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 30){
const err10 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.referenceNumber !== undefined){
let data3 = data.referenceNumber;
if(typeof data3 === "string"){
if(func2(data3) > 255){
const err12 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/maxLength",keyword:"maxLength",params:{limit: 255}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/referenceNumber",schemaPath:"#/properties/referenceNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}};

function validate137(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!(formats14.validate(data0))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(!((data1 === "KGM") || (data1 === "LBR"))){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema50.properties.unit.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!(formats14.validate(data0))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(!((data1 === "KGM") || (data1 === "LBR"))){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema51.properties.unit.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
validate139.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR","GRM","ONZ"]}}};

function validate141(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!(formats14.validate(data0))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(!((((data1 === "KGM") || (data1 === "LBR")) || (data1 === "GRM")) || (data1 === "ONZ"))){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema52.properties.unit.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
validate141.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["MTQ","FTQ","LTR"]}}};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!(formats14.validate(data0))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(!(((data1 === "MTQ") || (data1 === "FTQ")) || (data1 === "LTR"))){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema53.properties.unit.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
validate143.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","required":["temperatureUnit"],"properties":{"temperatureUnit":{"type":"string","enum":["CEL","FAH"]},"flashPoint":{"type":"number","format":"float"},"transportControlTemperature":{"type":"number","format":"float"},"transportEmergencyTemperature":{"type":"number","format":"float"},"SADT":{"type":"number","format":"float"},"SAPT":{"type":"number","format":"float"}}};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.temperatureUnit === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "temperatureUnit"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.temperatureUnit !== undefined){
let data0 = data.temperatureUnit;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/temperatureUnit",schemaPath:"#/properties/temperatureUnit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(!((data0 === "CEL") || (data0 === "FAH"))){
const err2 = {instancePath:instancePath+"/temperatureUnit",schemaPath:"#/properties/temperatureUnit/enum",keyword:"enum",params:{allowedValues: schema54.properties.temperatureUnit.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.flashPoint !== undefined){
let data1 = data.flashPoint;
if((typeof data1 == "number") && (isFinite(data1))){
if(!(formats14.validate(data1))){
const err3 = {instancePath:instancePath+"/flashPoint",schemaPath:"#/properties/flashPoint/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/flashPoint",schemaPath:"#/properties/flashPoint/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.transportControlTemperature !== undefined){
let data2 = data.transportControlTemperature;
if((typeof data2 == "number") && (isFinite(data2))){
if(!(formats14.validate(data2))){
const err5 = {instancePath:instancePath+"/transportControlTemperature",schemaPath:"#/properties/transportControlTemperature/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/transportControlTemperature",schemaPath:"#/properties/transportControlTemperature/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.transportEmergencyTemperature !== undefined){
let data3 = data.transportEmergencyTemperature;
if((typeof data3 == "number") && (isFinite(data3))){
if(!(formats14.validate(data3))){
const err7 = {instancePath:instancePath+"/transportEmergencyTemperature",schemaPath:"#/properties/transportEmergencyTemperature/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/transportEmergencyTemperature",schemaPath:"#/properties/transportEmergencyTemperature/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.SADT !== undefined){
let data4 = data.SADT;
if((typeof data4 == "number") && (isFinite(data4))){
if(!(formats14.validate(data4))){
const err9 = {instancePath:instancePath+"/SADT",schemaPath:"#/properties/SADT/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/SADT",schemaPath:"#/properties/SADT/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.SAPT !== undefined){
let data5 = data.SAPT;
if((typeof data5 == "number") && (isFinite(data5))){
if(!(formats14.validate(data5))){
const err11 = {instancePath:instancePath+"/SAPT",schemaPath:"#/properties/SAPT/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/SAPT",schemaPath:"#/properties/SAPT/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
validate145.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UNNumber === undefined){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "UNNumber"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.UNNumber !== undefined){
let data0 = data.UNNumber;
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 4){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data0) < 4){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid1 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs8 = errors;
if(typeof data0 === "string"){
if(!pattern82.test(data0)){
const err3 = {instancePath:instancePath+"/UNNumber",schemaPath:"#/oneOf/0/properties/UNNumber/then/pattern",keyword:"pattern",params:{pattern: "^\\d{4}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
valid2 = _valid1;
}
if(!valid2){
const err4 = {instancePath:instancePath+"/UNNumber",schemaPath:"#/oneOf/0/properties/UNNumber/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 4){
const err5 = {instancePath:instancePath+"/UNNumber",schemaPath:"#/oneOf/0/properties/UNNumber/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(func2(data0) < 4){
const err6 = {instancePath:instancePath+"/UNNumber",schemaPath:"#/oneOf/0/properties/UNNumber/minLength",keyword:"minLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/UNNumber",schemaPath:"#/oneOf/0/properties/UNNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.NANumber === undefined){
const err9 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "NANumber"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(data.NANumber !== undefined){
let data1 = data.NANumber;
const _errs13 = errors;
let valid4 = true;
const _errs14 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 4){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
else {
if(func2(data1) < 4){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(typeof data1 === "string"){
if(!pattern82.test(data1)){
const err12 = {instancePath:instancePath+"/NANumber",schemaPath:"#/oneOf/1/properties/NANumber/then/pattern",keyword:"pattern",params:{pattern: "^\\d{4}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid4 = _valid2;
}
if(!valid4){
const err13 = {instancePath:instancePath+"/NANumber",schemaPath:"#/oneOf/1/properties/NANumber/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 4){
const err14 = {instancePath:instancePath+"/NANumber",schemaPath:"#/oneOf/1/properties/NANumber/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
if(func2(data1) < 4){
const err15 = {instancePath:instancePath+"/NANumber",schemaPath:"#/oneOf/1/properties/NANumber/minLength",keyword:"minLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/NANumber",schemaPath:"#/oneOf/1/properties/NANumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
var _valid0 = _errs9 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err18 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.properShippingName === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "properShippingName"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
if(data.imoClass === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "imoClass"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
if(data.codedVariantList !== undefined){
let data2 = data.codedVariantList;
const _errs18 = errors;
let valid6 = true;
const _errs19 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 4){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
else {
if(func2(data2) < 4){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs20 = errors;
if(typeof data2 === "string"){
if(!pattern84.test(data2)){
const err23 = {instancePath:instancePath+"/codedVariantList",schemaPath:"#/properties/codedVariantList/then/pattern",keyword:"pattern",params:{pattern: "^[0-3][0-9A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
var _valid3 = _errs20 === errors;
valid6 = _valid3;
}
if(!valid6){
const err24 = {instancePath:instancePath+"/codedVariantList",schemaPath:"#/properties/codedVariantList/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 4){
const err25 = {instancePath:instancePath+"/codedVariantList",schemaPath:"#/properties/codedVariantList/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
if(func2(data2) < 4){
const err26 = {instancePath:instancePath+"/codedVariantList",schemaPath:"#/properties/codedVariantList/minLength",keyword:"minLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/codedVariantList",schemaPath:"#/properties/codedVariantList/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
if(data.properShippingName !== undefined){
let data3 = data.properShippingName;
if(typeof data3 === "string"){
if(func2(data3) > 250){
const err28 = {instancePath:instancePath+"/properShippingName",schemaPath:"#/properties/properShippingName/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/properShippingName",schemaPath:"#/properties/properShippingName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
if(data.technicalName !== undefined){
let data4 = data.technicalName;
if(typeof data4 === "string"){
if(func2(data4) > 250){
const err30 = {instancePath:instancePath+"/technicalName",schemaPath:"#/properties/technicalName/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/technicalName",schemaPath:"#/properties/technicalName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
if(data.imoClass !== undefined){
let data5 = data.imoClass;
if(typeof data5 === "string"){
if(func2(data5) > 4){
const err32 = {instancePath:instancePath+"/imoClass",schemaPath:"#/properties/imoClass/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/imoClass",schemaPath:"#/properties/imoClass/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
if(data.subsidiaryRisk1 !== undefined){
let data6 = data.subsidiaryRisk1;
const _errs29 = errors;
let valid7 = true;
const _errs30 = errors;
if(typeof data6 === "string"){
if(func2(data6) > 3){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
else {
if(func2(data6) < 1){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
}
}
var _valid4 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs31 = errors;
if(typeof data6 === "string"){
if(!pattern85.test(data6)){
const err36 = {instancePath:instancePath+"/subsidiaryRisk1",schemaPath:"#/properties/subsidiaryRisk1/then/pattern",keyword:"pattern",params:{pattern: "^[0-9](\\.[0-9])?$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
}
var _valid4 = _errs31 === errors;
valid7 = _valid4;
}
if(!valid7){
const err37 = {instancePath:instancePath+"/subsidiaryRisk1",schemaPath:"#/properties/subsidiaryRisk1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) > 3){
const err38 = {instancePath:instancePath+"/subsidiaryRisk1",schemaPath:"#/properties/subsidiaryRisk1/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err38];
}
else {
push(vErrors, err38);
}
errors++;
}
if(func2(data6) < 1){
const err39 = {instancePath:instancePath+"/subsidiaryRisk1",schemaPath:"#/properties/subsidiaryRisk1/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/subsidiaryRisk1",schemaPath:"#/properties/subsidiaryRisk1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
}
if(data.subsidiaryRisk2 !== undefined){
let data7 = data.subsidiaryRisk2;
const _errs34 = errors;
let valid8 = true;
const _errs35 = errors;
if(typeof data7 === "string"){
if(func2(data7) > 3){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
else {
if(func2(data7) < 1){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
push(vErrors, err42);
}
errors++;
}
}
}
var _valid5 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs36 = errors;
if(typeof data7 === "string"){
if(!pattern85.test(data7)){
const err43 = {instancePath:instancePath+"/subsidiaryRisk2",schemaPath:"#/properties/subsidiaryRisk2/then/pattern",keyword:"pattern",params:{pattern: "^[0-9](\\.[0-9])?$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
push(vErrors, err43);
}
errors++;
}
}
var _valid5 = _errs36 === errors;
valid8 = _valid5;
}
if(!valid8){
const err44 = {instancePath:instancePath+"/subsidiaryRisk2",schemaPath:"#/properties/subsidiaryRisk2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err44];
}
else {
push(vErrors, err44);
}
errors++;
}
if(typeof data7 === "string"){
if(func2(data7) > 3){
const err45 = {instancePath:instancePath+"/subsidiaryRisk2",schemaPath:"#/properties/subsidiaryRisk2/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err45];
}
else {
push(vErrors, err45);
}
errors++;
}
if(func2(data7) < 1){
const err46 = {instancePath:instancePath+"/subsidiaryRisk2",schemaPath:"#/properties/subsidiaryRisk2/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
push(vErrors, err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/subsidiaryRisk2",schemaPath:"#/properties/subsidiaryRisk2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
push(vErrors, err47);
}
errors++;
}
}
if(data.isMarinePollutant !== undefined){
if(typeof data.isMarinePollutant !== "boolean"){
const err48 = {instancePath:instancePath+"/isMarinePollutant",schemaPath:"#/properties/isMarinePollutant/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err48];
}
else {
push(vErrors, err48);
}
errors++;
}
}
if(data.packingGroup !== undefined){
let data9 = data.packingGroup;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err49 = {instancePath:instancePath+"/packingGroup",schemaPath:"#/properties/packingGroup/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
push(vErrors, err49);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 3 || isNaN(data9)){
const err50 = {instancePath:instancePath+"/packingGroup",schemaPath:"#/properties/packingGroup/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3}};
if(vErrors === null){
vErrors = [err50];
}
else {
push(vErrors, err50);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err51 = {instancePath:instancePath+"/packingGroup",schemaPath:"#/properties/packingGroup/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err51];
}
else {
push(vErrors, err51);
}
errors++;
}
if(!(formats0.validate(data9))){
const err52 = {instancePath:instancePath+"/packingGroup",schemaPath:"#/properties/packingGroup/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err52];
}
else {
push(vErrors, err52);
}
errors++;
}
}
}
if(data.isLimitedQuantity !== undefined){
if(typeof data.isLimitedQuantity !== "boolean"){
const err53 = {instancePath:instancePath+"/isLimitedQuantity",schemaPath:"#/properties/isLimitedQuantity/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err53];
}
else {
push(vErrors, err53);
}
errors++;
}
}
if(data.isExceptedQuantity !== undefined){
if(typeof data.isExceptedQuantity !== "boolean"){
const err54 = {instancePath:instancePath+"/isExceptedQuantity",schemaPath:"#/properties/isExceptedQuantity/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err54];
}
else {
push(vErrors, err54);
}
errors++;
}
}
if(data.isSalvagePackings !== undefined){
if(typeof data.isSalvagePackings !== "boolean"){
const err55 = {instancePath:instancePath+"/isSalvagePackings",schemaPath:"#/properties/isSalvagePackings/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
push(vErrors, err55);
}
errors++;
}
}
if(data.isEmptyUncleanedResidue !== undefined){
if(typeof data.isEmptyUncleanedResidue !== "boolean"){
const err56 = {instancePath:instancePath+"/isEmptyUncleanedResidue",schemaPath:"#/properties/isEmptyUncleanedResidue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err56];
}
else {
push(vErrors, err56);
}
errors++;
}
}
if(data.isWaste !== undefined){
if(typeof data.isWaste !== "boolean"){
const err57 = {instancePath:instancePath+"/isWaste",schemaPath:"#/properties/isWaste/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err57];
}
else {
push(vErrors, err57);
}
errors++;
}
}
if(data.isHot !== undefined){
if(typeof data.isHot !== "boolean"){
const err58 = {instancePath:instancePath+"/isHot",schemaPath:"#/properties/isHot/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err58];
}
else {
push(vErrors, err58);
}
errors++;
}
}
if(data.isCompetentAuthorityApprovalRequired !== undefined){
if(typeof data.isCompetentAuthorityApprovalRequired !== "boolean"){
const err59 = {instancePath:instancePath+"/isCompetentAuthorityApprovalRequired",schemaPath:"#/properties/isCompetentAuthorityApprovalRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err59];
}
else {
push(vErrors, err59);
}
errors++;
}
}
if(data.competentAuthorityApproval !== undefined){
let data17 = data.competentAuthorityApproval;
const _errs57 = errors;
let valid9 = true;
const _errs58 = errors;
if(typeof data17 === "string"){
if(func2(data17) > 70){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
push(vErrors, err60);
}
errors++;
}
else {
if(func2(data17) < 0){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
push(vErrors, err61);
}
errors++;
}
}
}
var _valid6 = _errs58 === errors;
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs59 = errors;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err62 = {instancePath:instancePath+"/competentAuthorityApproval",schemaPath:"#/properties/competentAuthorityApproval/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err62];
}
else {
push(vErrors, err62);
}
errors++;
}
}
var _valid6 = _errs59 === errors;
valid9 = _valid6;
}
if(!valid9){
const err63 = {instancePath:instancePath+"/competentAuthorityApproval",schemaPath:"#/properties/competentAuthorityApproval/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err63];
}
else {
push(vErrors, err63);
}
errors++;
}
if(typeof data17 === "string"){
if(func2(data17) > 70){
const err64 = {instancePath:instancePath+"/competentAuthorityApproval",schemaPath:"#/properties/competentAuthorityApproval/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err64];
}
else {
push(vErrors, err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/competentAuthorityApproval",schemaPath:"#/properties/competentAuthorityApproval/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
push(vErrors, err65);
}
errors++;
}
}
if(data.segregationGroups !== undefined){
let data18 = data.segregationGroups;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(!((((((((((((((((((data19 === "1") || (data19 === "2")) || (data19 === "3")) || (data19 === "4")) || (data19 === "5")) || (data19 === "6")) || (data19 === "7")) || (data19 === "8")) || (data19 === "9")) || (data19 === "10")) || (data19 === "11")) || (data19 === "12")) || (data19 === "13")) || (data19 === "14")) || (data19 === "15")) || (data19 === "16")) || (data19 === "17")) || (data19 === "18"))){
const err66 = {instancePath:instancePath+"/segregationGroups/" + i0,schemaPath:"#/properties/segregationGroups/items/enum",keyword:"enum",params:{allowedValues: schema47.properties.segregationGroups.items.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
push(vErrors, err66);
}
errors++;
}
if(typeof data19 === "string"){
if(func2(data19) > 2){
const err67 = {instancePath:instancePath+"/segregationGroups/" + i0,schemaPath:"#/properties/segregationGroups/items/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err67];
}
else {
push(vErrors, err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/segregationGroups/" + i0,schemaPath:"#/properties/segregationGroups/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
push(vErrors, err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/segregationGroups",schemaPath:"#/properties/segregationGroups/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
push(vErrors, err69);
}
errors++;
}
}
if(data.innerPackagings !== undefined){
let data20 = data.innerPackagings;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate133(data20[i1], {instancePath:instancePath+"/innerPackagings/" + i1,parentData:data20,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate133.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/innerPackagings",schemaPath:"#/properties/innerPackagings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
push(vErrors, err70);
}
errors++;
}
}
if(data.emergencyContactDetails !== undefined){
if(!(validate135(data.emergencyContactDetails, {instancePath:instancePath+"/emergencyContactDetails",parentData:data,parentDataProperty:"emergencyContactDetails",rootData}))){
vErrors = append(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data.EMSNumber !== undefined){
let data23 = data.EMSNumber;
if(typeof data23 === "string"){
if(func2(data23) > 7){
const err71 = {instancePath:instancePath+"/EMSNumber",schemaPath:"#/properties/EMSNumber/maxLength",keyword:"maxLength",params:{limit: 7}};
if(vErrors === null){
vErrors = [err71];
}
else {
push(vErrors, err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/EMSNumber",schemaPath:"#/properties/EMSNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
push(vErrors, err72);
}
errors++;
}
}
if(data.endOfHoldingTime !== undefined){
let data24 = data.endOfHoldingTime;
if(typeof data24 === "string"){
if(!(formats8.validate(data24))){
const err73 = {instancePath:instancePath+"/endOfHoldingTime",schemaPath:"#/properties/endOfHoldingTime/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err73];
}
else {
push(vErrors, err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/endOfHoldingTime",schemaPath:"#/properties/endOfHoldingTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
push(vErrors, err74);
}
errors++;
}
}
if(data.fumigationDateTime !== undefined){
let data25 = data.fumigationDateTime;
if(typeof data25 === "string"){
if(!(formats52.validate(data25))){
const err75 = {instancePath:instancePath+"/fumigationDateTime",schemaPath:"#/properties/fumigationDateTime/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err75];
}
else {
push(vErrors, err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/fumigationDateTime",schemaPath:"#/properties/fumigationDateTime/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
push(vErrors, err76);
}
errors++;
}
}
if(data.isReportableQuantity !== undefined){
if(typeof data.isReportableQuantity !== "boolean"){
const err77 = {instancePath:instancePath+"/isReportableQuantity",schemaPath:"#/properties/isReportableQuantity/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err77];
}
else {
push(vErrors, err77);
}
errors++;
}
}
if(data.inhalationZone !== undefined){
let data27 = data.inhalationZone;
if(!((((data27 === "A") || (data27 === "B")) || (data27 === "C")) || (data27 === "D"))){
const err78 = {instancePath:instancePath+"/inhalationZone",schemaPath:"#/properties/inhalationZone/enum",keyword:"enum",params:{allowedValues: schema47.properties.inhalationZone.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
push(vErrors, err78);
}
errors++;
}
if(typeof data27 === "string"){
if(func2(data27) > 1){
const err79 = {instancePath:instancePath+"/inhalationZone",schemaPath:"#/properties/inhalationZone/maxLength",keyword:"maxLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err79];
}
else {
push(vErrors, err79);
}
errors++;
}
if(func2(data27) < 1){
const err80 = {instancePath:instancePath+"/inhalationZone",schemaPath:"#/properties/inhalationZone/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
push(vErrors, err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/inhalationZone",schemaPath:"#/properties/inhalationZone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
push(vErrors, err81);
}
errors++;
}
}
if(data.grossWeight !== undefined){
if(!(validate137(data.grossWeight, {instancePath:instancePath+"/grossWeight",parentData:data,parentDataProperty:"grossWeight",rootData}))){
vErrors = append(vErrors, validate137.errors);
errors = vErrors.length;
}
}
if(data.netWeight !== undefined){
if(!(validate139(data.netWeight, {instancePath:instancePath+"/netWeight",parentData:data,parentDataProperty:"netWeight",rootData}))){
vErrors = append(vErrors, validate139.errors);
errors = vErrors.length;
}
}
if(data.netExplosiveContent !== undefined){
if(!(validate141(data.netExplosiveContent, {instancePath:instancePath+"/netExplosiveContent",parentData:data,parentDataProperty:"netExplosiveContent",rootData}))){
vErrors = append(vErrors, validate141.errors);
errors = vErrors.length;
}
}
if(data.netVolume !== undefined){
if(!(validate143(data.netVolume, {instancePath:instancePath+"/netVolume",parentData:data,parentDataProperty:"netVolume",rootData}))){
vErrors = append(vErrors, validate143.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate145(data.limits, {instancePath:instancePath+"/limits",parentData:data,parentDataProperty:"limits",rootData}))){
vErrors = append(vErrors, validate145.errors);
errors = vErrors.length;
}
}
}
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
push(vErrors, err82);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.numberOfPackages === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "numberOfPackages"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.packageCode !== undefined){
let data0 = data.packageCode;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 2){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
else {
if(func2(data0) < 2){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern80.test(data0)){
const err4 = {instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{2}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err5 = {instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 2){
const err6 = {instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(func2(data0) < 2){
const err7 = {instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.imoPackagingCode !== undefined){
let data1 = data.imoPackagingCode;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 5){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
else {
if(func2(data1) < 1){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern81.test(data1)){
const err11 = {instancePath:instancePath+"/imoPackagingCode",schemaPath:"#/properties/imoPackagingCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{1,5}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/imoPackagingCode",schemaPath:"#/properties/imoPackagingCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 5){
const err13 = {instancePath:instancePath+"/imoPackagingCode",schemaPath:"#/properties/imoPackagingCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(func2(data1) < 1){
const err14 = {instancePath:instancePath+"/imoPackagingCode",schemaPath:"#/properties/imoPackagingCode/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/imoPackagingCode",schemaPath:"#/properties/imoPackagingCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.numberOfPackages !== undefined){
let data2 = data.numberOfPackages;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err16 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 99999999 || isNaN(data2)){
const err17 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err18 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
if(!(formats0.validate(data2))){
const err19 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(func2(data3) > 100){
const err20 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data.woodDeclaration !== undefined){
let data4 = data.woodDeclaration;
if(!((((data4 === "NOT_APPLICABLE") || (data4 === "NOT_TREATED_AND_NOT_CERTIFIED")) || (data4 === "PROCESSED")) || (data4 === "TREATED_AND_CERTIFIED"))){
const err22 = {instancePath:instancePath+"/woodDeclaration",schemaPath:"#/properties/woodDeclaration/enum",keyword:"enum",params:{allowedValues: schema46.properties.woodDeclaration.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
if(typeof data4 === "string"){
if(func2(data4) > 30){
const err23 = {instancePath:instancePath+"/woodDeclaration",schemaPath:"#/properties/woodDeclaration/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/woodDeclaration",schemaPath:"#/properties/woodDeclaration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
if(data.dangerousGoods !== undefined){
let data5 = data.dangerousGoods;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate132(data5[i0], {instancePath:instancePath+"/dangerousGoods/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate132.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/dangerousGoods",schemaPath:"#/properties/dangerousGoods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","required":["type","countryCode","values"],"properties":{"type":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.countryCode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "countryCode"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.values === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 50){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
else {
if(func2(data0) < 0){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 50){
const err7 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.countryCode !== undefined){
let data1 = data.countryCode;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
else {
if(func2(data1) < 2){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern12.test(data1)){
const err11 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err12 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err13 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(func2(data1) < 2){
const err14 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.values !== undefined){
let data2 = data.values;
if(Array.isArray(data2)){
if(data2.length < 1){
const err16 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs15 = errors;
let valid5 = true;
const _errs16 = errors;
if(typeof data3 === "string"){
if(func2(data3) > 35){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
else {
if(func2(data3) < 0){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
}
var _valid2 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs17 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err19 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid5 = _valid2;
}
if(!valid5){
const err20 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 35){
const err21 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
validate151.errors = vErrors;
return errors === 0;
}


function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.equipmentReference === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "equipmentReference"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.cargoGrossWeight === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cargoGrossWeight"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.outerPackaging === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outerPackaging"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.equipmentReference !== undefined){
let data0 = data.equipmentReference;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 11){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
else {
if(func2(data0) < 0){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err6 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 11){
const err7 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/maxLength",keyword:"maxLength",params:{limit: 11}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.cargoGrossWeight !== undefined){
if(!(validate119(data.cargoGrossWeight, {instancePath:instancePath+"/cargoGrossWeight",parentData:data,parentDataProperty:"cargoGrossWeight",rootData}))){
vErrors = append(vErrors, validate119.errors);
errors = vErrors.length;
}
}
if(data.cargoGrossVolume !== undefined){
if(!(validate121(data.cargoGrossVolume, {instancePath:instancePath+"/cargoGrossVolume",parentData:data,parentDataProperty:"cargoGrossVolume",rootData}))){
vErrors = append(vErrors, validate121.errors);
errors = vErrors.length;
}
}
if(data.cargoNetWeight !== undefined){
if(!(validate123(data.cargoNetWeight, {instancePath:instancePath+"/cargoNetWeight",parentData:data,parentDataProperty:"cargoNetWeight",rootData}))){
vErrors = append(vErrors, validate123.errors);
errors = vErrors.length;
}
}
if(data.cargoNetVolume !== undefined){
if(!(validate125(data.cargoNetVolume, {instancePath:instancePath+"/cargoNetVolume",parentData:data,parentDataProperty:"cargoNetVolume",rootData}))){
vErrors = append(vErrors, validate125.errors);
errors = vErrors.length;
}
}
if(data.exportLicense !== undefined){
if(!(validate127(data.exportLicense, {instancePath:instancePath+"/exportLicense",parentData:data,parentDataProperty:"exportLicense",rootData}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.importLicense !== undefined){
if(!(validate129(data.importLicense, {instancePath:instancePath+"/importLicense",parentData:data,parentDataProperty:"importLicense",rootData}))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.outerPackaging !== undefined){
if(!(validate131(data.outerPackaging, {instancePath:instancePath+"/outerPackaging",parentData:data,parentDataProperty:"outerPackaging",rootData}))){
vErrors = append(vErrors, validate131.errors);
errors = vErrors.length;
}
}
if(data.nationalCommodityCodes !== undefined){
let data8 = data.nationalCommodityCodes;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate114(data8[i0], {instancePath:instancePath+"/nationalCommodityCodes/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/nationalCommodityCodes",schemaPath:"#/properties/nationalCommodityCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data.extendedNationalCommodityCodes !== undefined){
let data10 = data.extendedNationalCommodityCodes;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate116(data10[i1], {instancePath:instancePath+"/extendedNationalCommodityCodes/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/extendedNationalCommodityCodes",schemaPath:"#/properties/extendedNationalCommodityCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.customsReferences !== undefined){
let data12 = data.customsReferences;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate151(data12[i2], {instancePath:instancePath+"/customsReferences/" + i2,parentData:data12,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/customsReferences",schemaPath:"#/properties/customsReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const schema56 = {"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":3,"enum":["CR","AKG","SPO","CPO"]},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}};

function validate156(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.values === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "CR") || (data0 === "AKG")) || (data0 === "SPO")) || (data0 === "CPO"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema56.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 3){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 35){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
else {
if(func2(data2) < 0){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs9 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
}
if(!valid3){
const err9 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 35){
const err10 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/values/" + i0,schemaPath:"#/properties/values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
validate156.errors = vErrors;
return errors === 0;
}


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.carrierBookingReference === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "carrierBookingReference"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.descriptionOfGoods === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "descriptionOfGoods"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.HSCodes === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "HSCodes"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.cargoItems === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cargoItems"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(data.carrierBookingReference !== undefined){
let data0 = data.carrierBookingReference;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 35){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
else {
if(func2(data0) < 0){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/carrierBookingReference",schemaPath:"#/properties/carrierBookingReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath:instancePath+"/carrierBookingReference",schemaPath:"#/properties/carrierBookingReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 35){
const err8 = {instancePath:instancePath+"/carrierBookingReference",schemaPath:"#/properties/carrierBookingReference/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/carrierBookingReference",schemaPath:"#/properties/carrierBookingReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data.descriptionOfGoods !== undefined){
let data1 = data.descriptionOfGoods;
if(Array.isArray(data1)){
if(data1.length > 150){
const err10 = {instancePath:instancePath+"/descriptionOfGoods",schemaPath:"#/properties/descriptionOfGoods/maxItems",keyword:"maxItems",params:{limit: 150}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 35){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
else {
if(func2(data2) < 0){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs12 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err13 = {instancePath:instancePath+"/descriptionOfGoods/" + i0,schemaPath:"#/properties/descriptionOfGoods/items/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
var _valid1 = _errs12 === errors;
valid4 = _valid1;
}
if(!valid4){
const err14 = {instancePath:instancePath+"/descriptionOfGoods/" + i0,schemaPath:"#/properties/descriptionOfGoods/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 35){
const err15 = {instancePath:instancePath+"/descriptionOfGoods/" + i0,schemaPath:"#/properties/descriptionOfGoods/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/descriptionOfGoods/" + i0,schemaPath:"#/properties/descriptionOfGoods/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/descriptionOfGoods",schemaPath:"#/properties/descriptionOfGoods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
if(data.HSCodes !== undefined){
let data3 = data.HSCodes;
if(Array.isArray(data3)){
if(data3.length < 1){
const err18 = {instancePath:instancePath+"/HSCodes",schemaPath:"#/properties/HSCodes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs17 = errors;
let valid7 = true;
const _errs18 = errors;
if(typeof data4 === "string"){
if(func2(data4) > 10){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
else {
if(func2(data4) < 6){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
}
var _valid2 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs19 = errors;
if(typeof data4 === "string"){
if(!pattern69.test(data4)){
const err21 = {instancePath:instancePath+"/HSCodes/" + i1,schemaPath:"#/properties/HSCodes/items/then/pattern",keyword:"pattern",params:{pattern: "^\\d{6,10}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
var _valid2 = _errs19 === errors;
valid7 = _valid2;
}
if(!valid7){
const err22 = {instancePath:instancePath+"/HSCodes/" + i1,schemaPath:"#/properties/HSCodes/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
if(typeof data4 === "string"){
if(func2(data4) > 10){
const err23 = {instancePath:instancePath+"/HSCodes/" + i1,schemaPath:"#/properties/HSCodes/items/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
if(func2(data4) < 6){
const err24 = {instancePath:instancePath+"/HSCodes/" + i1,schemaPath:"#/properties/HSCodes/items/minLength",keyword:"minLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/HSCodes/" + i1,schemaPath:"#/properties/HSCodes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/HSCodes",schemaPath:"#/properties/HSCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
if(data.extendedHSCodes !== undefined){
let data5 = data.extendedHSCodes;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
const _errs24 = errors;
let valid10 = true;
const _errs25 = errors;
if(typeof data6 === "string"){
if(func2(data6) > 12){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
else {
if(func2(data6) < 6){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
}
}
var _valid3 = _errs25 === errors;
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs26 = errors;
if(typeof data6 === "string"){
if(!pattern70.test(data6)){
const err29 = {instancePath:instancePath+"/extendedHSCodes/" + i2,schemaPath:"#/properties/extendedHSCodes/items/then/pattern",keyword:"pattern",params:{pattern: "^\\d{6,12}$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
var _valid3 = _errs26 === errors;
valid10 = _valid3;
}
if(!valid10){
const err30 = {instancePath:instancePath+"/extendedHSCodes/" + i2,schemaPath:"#/properties/extendedHSCodes/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
if(typeof data6 === "string"){
if(func2(data6) > 12){
const err31 = {instancePath:instancePath+"/extendedHSCodes/" + i2,schemaPath:"#/properties/extendedHSCodes/items/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
if(func2(data6) < 6){
const err32 = {instancePath:instancePath+"/extendedHSCodes/" + i2,schemaPath:"#/properties/extendedHSCodes/items/minLength",keyword:"minLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/extendedHSCodes/" + i2,schemaPath:"#/properties/extendedHSCodes/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/extendedHSCodes",schemaPath:"#/properties/extendedHSCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
}
if(data.nationalCommodityCodes !== undefined){
let data7 = data.nationalCommodityCodes;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate114(data7[i3], {instancePath:instancePath+"/nationalCommodityCodes/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate114.errors);
errors = vErrors.length;
}
}
}
else {
const err35 = {instancePath:instancePath+"/nationalCommodityCodes",schemaPath:"#/properties/nationalCommodityCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
}
if(data.extendedNationalCommodityCodes !== undefined){
let data9 = data.extendedNationalCommodityCodes;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(!(validate116(data9[i4], {instancePath:instancePath+"/extendedNationalCommodityCodes/" + i4,parentData:data9,parentDataProperty:i4,rootData}))){
vErrors = append(vErrors, validate116.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/extendedNationalCommodityCodes",schemaPath:"#/properties/extendedNationalCommodityCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
}
if(data.shippingMarks !== undefined){
let data11 = data.shippingMarks;
if(Array.isArray(data11)){
if(data11.length > 50){
const err37 = {instancePath:instancePath+"/shippingMarks",schemaPath:"#/properties/shippingMarks/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
const len5 = data11.length;
for(let i5=0; i5<len5; i5++){
let data12 = data11[i5];
if(typeof data12 === "string"){
if(func2(data12) > 35){
const err38 = {instancePath:instancePath+"/shippingMarks/" + i5,schemaPath:"#/properties/shippingMarks/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err38];
}
else {
push(vErrors, err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/shippingMarks/" + i5,schemaPath:"#/properties/shippingMarks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/shippingMarks",schemaPath:"#/properties/shippingMarks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
}
if(data.cargoItems !== undefined){
let data13 = data.cargoItems;
if(Array.isArray(data13)){
if(data13.length < 1){
const err41 = {instancePath:instancePath+"/cargoItems",schemaPath:"#/properties/cargoItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
const len6 = data13.length;
for(let i6=0; i6<len6; i6++){
if(!(validate118(data13[i6], {instancePath:instancePath+"/cargoItems/" + i6,parentData:data13,parentDataProperty:i6,rootData}))){
vErrors = append(vErrors, validate118.errors);
errors = vErrors.length;
}
}
}
else {
const err42 = {instancePath:instancePath+"/cargoItems",schemaPath:"#/properties/cargoItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err42];
}
else {
push(vErrors, err42);
}
errors++;
}
}
if(data.exportLicense !== undefined){
if(!(validate127(data.exportLicense, {instancePath:instancePath+"/exportLicense",parentData:data,parentDataProperty:"exportLicense",rootData}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.importLicense !== undefined){
if(!(validate129(data.importLicense, {instancePath:instancePath+"/importLicense",parentData:data,parentDataProperty:"importLicense",rootData}))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.references !== undefined){
let data17 = data.references;
if(Array.isArray(data17)){
const len7 = data17.length;
for(let i7=0; i7<len7; i7++){
if(!(validate156(data17[i7], {instancePath:instancePath+"/references/" + i7,parentData:data17,parentDataProperty:i7,rootData}))){
vErrors = append(vErrors, validate156.errors);
errors = vErrors.length;
}
}
}
else {
const err43 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
push(vErrors, err43);
}
errors++;
}
}
if(data.customsReferences !== undefined){
let data19 = data.customsReferences;
if(Array.isArray(data19)){
const len8 = data19.length;
for(let i8=0; i8<len8; i8++){
if(!(validate151(data19[i8], {instancePath:instancePath+"/customsReferences/" + i8,parentData:data19,parentDataProperty:i8,rootData}))){
vErrors = append(vErrors, validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath:instancePath+"/customsReferences",schemaPath:"#/properties/customsReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
push(vErrors, err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
push(vErrors, err45);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","required":["equipment","isShipperOwned","seals"],"properties":{"equipment":{"$ref":"#/$defs/Equipment"},"isShipperOwned":{"type":"boolean"},"isNonOperatingReefer":{"type":"boolean"},"activeReeferSettings":{"$ref":"#/$defs/ActiveReeferSettings"},"shippingMarks":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":35}},"seals":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Seal"}},"references":{"type":"array","items":{"$ref":"#/$defs/Reference"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}};
const schema58 = {"type":"object","required":["equipmentReference"],"properties":{"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"ISOEquipmentCode":{"type":"string","maxLength":4,"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"tareWeight":{"$ref":"#/$defs/TareWeight"}}};
const schema59 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!(formats14.validate(data0))){
const err3 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(!((data1 === "KGM") || (data1 === "LBR"))){
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema59.properties.unit.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
validate162.errors = vErrors;
return errors === 0;
}


function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.equipmentReference === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "equipmentReference"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.equipmentReference !== undefined){
let data0 = data.equipmentReference;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 11){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
else {
if(func2(data0) < 0){
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 11){
const err5 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/maxLength",keyword:"maxLength",params:{limit: 11}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
if(data.ISOEquipmentCode !== undefined){
let data1 = data.ISOEquipmentCode;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 4){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
else {
if(func2(data1) < 0){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err10 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 4){
const err11 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.tareWeight !== undefined){
if(!(validate162(data.tareWeight, {instancePath:instancePath+"/tareWeight",parentData:data,parentDataProperty:"tareWeight",rootData}))){
vErrors = append(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
validate161.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","properties":{"temperatureSetpoint":{"type":"number","format":"float"},"temperatureUnit":{"type":"string","enum":["CEL","FAH"]},"o2Setpoint":{"type":"number","format":"float","maximum":100,"minimum":0},"co2Setpoint":{"type":"number","format":"float","maximum":100,"minimum":0},"humiditySetpoint":{"type":"number","format":"float","maximum":100,"minimum":0},"airExchangeSetpoint":{"type":"number","format":"float","minimum":0},"airExchangeUnit":{"type":"string","enum":["MQH","FQH"]},"isVentilationOpen":{"type":"boolean"},"isDrainholesOpen":{"type":"boolean"},"isBulbMode":{"type":"boolean"},"isColdTreatmentRequired":{"type":"boolean"},"isControlledAtmosphereRequired":{"type":"boolean"}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.temperatureSetpoint !== undefined){
let data0 = data.temperatureSetpoint;
if((typeof data0 == "number") && (isFinite(data0))){
if(!(formats14.validate(data0))){
const err0 = {instancePath:instancePath+"/temperatureSetpoint",schemaPath:"#/properties/temperatureSetpoint/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/temperatureSetpoint",schemaPath:"#/properties/temperatureSetpoint/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data.temperatureUnit !== undefined){
let data1 = data.temperatureUnit;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/temperatureUnit",schemaPath:"#/properties/temperatureUnit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!((data1 === "CEL") || (data1 === "FAH"))){
const err3 = {instancePath:instancePath+"/temperatureUnit",schemaPath:"#/properties/temperatureUnit/enum",keyword:"enum",params:{allowedValues: schema60.properties.temperatureUnit.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.o2Setpoint !== undefined){
let data2 = data.o2Setpoint;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/o2Setpoint",schemaPath:"#/properties/o2Setpoint/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/o2Setpoint",schemaPath:"#/properties/o2Setpoint/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(!(formats14.validate(data2))){
const err6 = {instancePath:instancePath+"/o2Setpoint",schemaPath:"#/properties/o2Setpoint/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/o2Setpoint",schemaPath:"#/properties/o2Setpoint/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.co2Setpoint !== undefined){
let data3 = data.co2Setpoint;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
const err8 = {instancePath:instancePath+"/co2Setpoint",schemaPath:"#/properties/co2Setpoint/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err9 = {instancePath:instancePath+"/co2Setpoint",schemaPath:"#/properties/co2Setpoint/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(!(formats14.validate(data3))){
const err10 = {instancePath:instancePath+"/co2Setpoint",schemaPath:"#/properties/co2Setpoint/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/co2Setpoint",schemaPath:"#/properties/co2Setpoint/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.humiditySetpoint !== undefined){
let data4 = data.humiditySetpoint;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/humiditySetpoint",schemaPath:"#/properties/humiditySetpoint/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/humiditySetpoint",schemaPath:"#/properties/humiditySetpoint/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(!(formats14.validate(data4))){
const err14 = {instancePath:instancePath+"/humiditySetpoint",schemaPath:"#/properties/humiditySetpoint/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/humiditySetpoint",schemaPath:"#/properties/humiditySetpoint/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.airExchangeSetpoint !== undefined){
let data5 = data.airExchangeSetpoint;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err16 = {instancePath:instancePath+"/airExchangeSetpoint",schemaPath:"#/properties/airExchangeSetpoint/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
if(!(formats14.validate(data5))){
const err17 = {instancePath:instancePath+"/airExchangeSetpoint",schemaPath:"#/properties/airExchangeSetpoint/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/airExchangeSetpoint",schemaPath:"#/properties/airExchangeSetpoint/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data.airExchangeUnit !== undefined){
let data6 = data.airExchangeUnit;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/airExchangeUnit",schemaPath:"#/properties/airExchangeUnit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
if(!((data6 === "MQH") || (data6 === "FQH"))){
const err20 = {instancePath:instancePath+"/airExchangeUnit",schemaPath:"#/properties/airExchangeUnit/enum",keyword:"enum",params:{allowedValues: schema60.properties.airExchangeUnit.enum}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
if(data.isVentilationOpen !== undefined){
if(typeof data.isVentilationOpen !== "boolean"){
const err21 = {instancePath:instancePath+"/isVentilationOpen",schemaPath:"#/properties/isVentilationOpen/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data.isDrainholesOpen !== undefined){
if(typeof data.isDrainholesOpen !== "boolean"){
const err22 = {instancePath:instancePath+"/isDrainholesOpen",schemaPath:"#/properties/isDrainholesOpen/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
if(data.isBulbMode !== undefined){
if(typeof data.isBulbMode !== "boolean"){
const err23 = {instancePath:instancePath+"/isBulbMode",schemaPath:"#/properties/isBulbMode/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
if(data.isColdTreatmentRequired !== undefined){
if(typeof data.isColdTreatmentRequired !== "boolean"){
const err24 = {instancePath:instancePath+"/isColdTreatmentRequired",schemaPath:"#/properties/isColdTreatmentRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
if(data.isControlledAtmosphereRequired !== undefined){
if(typeof data.isControlledAtmosphereRequired !== "boolean"){
const err25 = {instancePath:instancePath+"/isControlledAtmosphereRequired",schemaPath:"#/properties/isControlledAtmosphereRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","required":["number"],"properties":{"number":{"type":"string","maxLength":15},"source":{"type":"string","enum":["CAR","SHI","VET","CUS"]}}};

function validate167(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(func2(data0) > 15){
const err1 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxLength",keyword:"maxLength",params:{limit: 15}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.source !== undefined){
let data1 = data.source;
if(typeof data1 !== "string"){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(!((((data1 === "CAR") || (data1 === "SHI")) || (data1 === "VET")) || (data1 === "CUS"))){
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema61.properties.source.enum}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
validate167.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","required":["type","value"],"properties":{"type":{"type":"string","maxLength":3,"enum":["CR","AKG"]},"value":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.value === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(!((data0 === "CR") || (data0 === "AKG"))){
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema62.properties.type.enum}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 3){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.value !== undefined){
let data1 = data.value;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 35){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
else {
if(func2(data1) < 0){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs7 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err8 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 35){
const err9 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
validate169.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.equipment === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "equipment"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.isShipperOwned === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isShipperOwned"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.seals === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seals"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.equipment !== undefined){
if(!(validate161(data.equipment, {instancePath:instancePath+"/equipment",parentData:data,parentDataProperty:"equipment",rootData}))){
vErrors = append(vErrors, validate161.errors);
errors = vErrors.length;
}
}
if(data.isShipperOwned !== undefined){
if(typeof data.isShipperOwned !== "boolean"){
const err3 = {instancePath:instancePath+"/isShipperOwned",schemaPath:"#/properties/isShipperOwned/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.isNonOperatingReefer !== undefined){
if(typeof data.isNonOperatingReefer !== "boolean"){
const err4 = {instancePath:instancePath+"/isNonOperatingReefer",schemaPath:"#/properties/isNonOperatingReefer/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
if(data.activeReeferSettings !== undefined){
if(!(validate165(data.activeReeferSettings, {instancePath:instancePath+"/activeReeferSettings",parentData:data,parentDataProperty:"activeReeferSettings",rootData}))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.shippingMarks !== undefined){
let data4 = data.shippingMarks;
if(Array.isArray(data4)){
if(data4.length > 50){
const err5 = {instancePath:instancePath+"/shippingMarks",schemaPath:"#/properties/shippingMarks/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) > 35){
const err6 = {instancePath:instancePath+"/shippingMarks/" + i0,schemaPath:"#/properties/shippingMarks/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/shippingMarks/" + i0,schemaPath:"#/properties/shippingMarks/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/shippingMarks",schemaPath:"#/properties/shippingMarks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.seals !== undefined){
let data6 = data.seals;
if(Array.isArray(data6)){
if(data6.length < 1){
const err9 = {instancePath:instancePath+"/seals",schemaPath:"#/properties/seals/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate167(data6[i1], {instancePath:instancePath+"/seals/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate167.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/seals",schemaPath:"#/properties/seals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.references !== undefined){
let data8 = data.references;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate169(data8[i2], {instancePath:instancePath+"/references/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate169.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
if(data.customsReferences !== undefined){
let data10 = data.customsReferences;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate151(data10[i3], {instancePath:instancePath+"/customsReferences/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/customsReferences",schemaPath:"#/properties/customsReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
validate160.errors = vErrors;
return errors === 0;
}

const schema63 = {"type":"object","required":["severity","code","message"],"properties":{"severity":{"type":"string","maxLength":50,"enum":["INFO","WARN","ERROR"]},"code":{"type":"string","maxLength":50,"enum":["INFORMATIONAL_MESSAGE","PROPERTY_WILL_BE_IGNORED","PROPERTY_VALUE_MUST_CHANGE","PROPERTY_VALUE_HAS_BEEN_CHANGED","PROPERTY_VALUE_MAY_CHANGE","PROPERTY_HAS_BEEN_DELETED"]},"message":{"type":"string","maxLength":5000},"jsonPath":{"type":"string","maxLength":500},"property":{"type":"string","maxLength":100}}};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severity === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.code === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.severity !== undefined){
let data0 = data.severity;
if(!(((data0 === "INFO") || (data0 === "WARN")) || (data0 === "ERROR"))){
const err3 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues: schema63.properties.severity.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 50){
const err4 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.code !== undefined){
let data1 = data.code;
if(!((((((data1 === "INFORMATIONAL_MESSAGE") || (data1 === "PROPERTY_WILL_BE_IGNORED")) || (data1 === "PROPERTY_VALUE_MUST_CHANGE")) || (data1 === "PROPERTY_VALUE_HAS_BEEN_CHANGED")) || (data1 === "PROPERTY_VALUE_MAY_CHANGE")) || (data1 === "PROPERTY_HAS_BEEN_DELETED"))){
const err6 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/enum",keyword:"enum",params:{allowedValues: schema63.properties.code.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err7 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.message !== undefined){
let data2 = data.message;
if(typeof data2 === "string"){
if(func2(data2) > 5000){
const err9 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/maxLength",keyword:"maxLength",params:{limit: 5000}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.jsonPath !== undefined){
let data3 = data.jsonPath;
if(typeof data3 === "string"){
if(func2(data3) > 500){
const err11 = {instancePath:instancePath+"/jsonPath",schemaPath:"#/properties/jsonPath/maxLength",keyword:"maxLength",params:{limit: 500}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/jsonPath",schemaPath:"#/properties/jsonPath/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.property !== undefined){
let data4 = data.property;
if(typeof data4 === "string"){
if(func2(data4) > 100){
const err13 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/property",schemaPath:"#/properties/property/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
validate177.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:dcsa:ebl:3.0.4:TransportDocument" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transportDocumentReference === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transportDocumentReference"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.transportDocumentStatus === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transportDocumentStatus"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.transportDocumentTypeCode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transportDocumentTypeCode"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.isShippedOnBoardType === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isShippedOnBoardType"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(data.isElectronic === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isElectronic"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(data.isToOrder === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isToOrder"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(data.invoicePayableAt === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "invoicePayableAt"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(data.partyContactDetails === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyContactDetails"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
if(data.documentParties === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentParties"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
if(data.consignmentItems === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consignmentItems"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(data.utilizedTransportEquipments === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "utilizedTransportEquipments"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(data.termsAndConditions === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "termsAndConditions"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
if(data.receiptTypeAtOrigin === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "receiptTypeAtOrigin"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(data.deliveryTypeAtDestination === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliveryTypeAtDestination"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(data.cargoMovementTypeAtOrigin === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cargoMovementTypeAtOrigin"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
if(data.cargoMovementTypeAtDestination === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cargoMovementTypeAtDestination"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
if(data.carrierCode === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "carrierCode"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
if(data.carrierCodeListProvider === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "carrierCodeListProvider"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(data.transports === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transports"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
if(data.transportDocumentReference !== undefined){
let data0 = data.transportDocumentReference;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 20){
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
else {
if(func2(data0) < 0){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err21 = {instancePath:instancePath+"/transportDocumentReference",schemaPath:"#/properties/transportDocumentReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err22 = {instancePath:instancePath+"/transportDocumentReference",schemaPath:"#/properties/transportDocumentReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 20){
const err23 = {instancePath:instancePath+"/transportDocumentReference",schemaPath:"#/properties/transportDocumentReference/maxLength",keyword:"maxLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/transportDocumentReference",schemaPath:"#/properties/transportDocumentReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
}
if(data.transportDocumentSubReference !== undefined){
let data1 = data.transportDocumentSubReference;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
else {
if(func2(data1) < 0){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err27 = {instancePath:instancePath+"/transportDocumentSubReference",schemaPath:"#/properties/transportDocumentSubReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err28 = {instancePath:instancePath+"/transportDocumentSubReference",schemaPath:"#/properties/transportDocumentSubReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err29 = {instancePath:instancePath+"/transportDocumentSubReference",schemaPath:"#/properties/transportDocumentSubReference/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/transportDocumentSubReference",schemaPath:"#/properties/transportDocumentSubReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
}
if(data.shippingInstructionsReference !== undefined){
let data2 = data.shippingInstructionsReference;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
else {
if(func2(data2) < 0){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err33 = {instancePath:instancePath+"/shippingInstructionsReference",schemaPath:"#/properties/shippingInstructionsReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = _valid2;
}
if(!valid3){
const err34 = {instancePath:instancePath+"/shippingInstructionsReference",schemaPath:"#/properties/shippingInstructionsReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err35 = {instancePath:instancePath+"/shippingInstructionsReference",schemaPath:"#/properties/shippingInstructionsReference/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err35];
}
else {
push(vErrors, err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/shippingInstructionsReference",schemaPath:"#/properties/shippingInstructionsReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
}
if(data.transportDocumentStatus !== undefined){
let data3 = data.transportDocumentStatus;
if(!((((((((data3 === "DRAFT") || (data3 === "APPROVED")) || (data3 === "ISSUED")) || (data3 === "PENDING_SURRENDER_FOR_AMENDMENT")) || (data3 === "SURRENDERED_FOR_AMENDMENT")) || (data3 === "PENDING_SURRENDER_FOR_DELIVERY")) || (data3 === "SURRENDERED_FOR_DELIVERY")) || (data3 === "VOIDED"))){
const err37 = {instancePath:instancePath+"/transportDocumentStatus",schemaPath:"#/properties/transportDocumentStatus/enum",keyword:"enum",params:{allowedValues: schema6.properties.transportDocumentStatus.enum}};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 50){
const err38 = {instancePath:instancePath+"/transportDocumentStatus",schemaPath:"#/properties/transportDocumentStatus/maxLength",keyword:"maxLength",params:{limit: 50}};
if(vErrors === null){
vErrors = [err38];
}
else {
push(vErrors, err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/transportDocumentStatus",schemaPath:"#/properties/transportDocumentStatus/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
if(data.transportDocumentTypeCode !== undefined){
let data4 = data.transportDocumentTypeCode;
if(typeof data4 !== "string"){
const err40 = {instancePath:instancePath+"/transportDocumentTypeCode",schemaPath:"#/properties/transportDocumentTypeCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
if(!((data4 === "BOL") || (data4 === "SWB"))){
const err41 = {instancePath:instancePath+"/transportDocumentTypeCode",schemaPath:"#/properties/transportDocumentTypeCode/enum",keyword:"enum",params:{allowedValues: schema6.properties.transportDocumentTypeCode.enum}};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
}
if(data.isShippedOnBoardType !== undefined){
if(typeof data.isShippedOnBoardType !== "boolean"){
const err42 = {instancePath:instancePath+"/isShippedOnBoardType",schemaPath:"#/properties/isShippedOnBoardType/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
push(vErrors, err42);
}
errors++;
}
}
if(data.freightPaymentTermCode !== undefined){
let data6 = data.freightPaymentTermCode;
if(typeof data6 !== "string"){
const err43 = {instancePath:instancePath+"/freightPaymentTermCode",schemaPath:"#/properties/freightPaymentTermCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
push(vErrors, err43);
}
errors++;
}
if(!((data6 === "PRE") || (data6 === "COL"))){
const err44 = {instancePath:instancePath+"/freightPaymentTermCode",schemaPath:"#/properties/freightPaymentTermCode/enum",keyword:"enum",params:{allowedValues: schema6.properties.freightPaymentTermCode.enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
push(vErrors, err44);
}
errors++;
}
}
if(data.isElectronic !== undefined){
if(typeof data.isElectronic !== "boolean"){
const err45 = {instancePath:instancePath+"/isElectronic",schemaPath:"#/properties/isElectronic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err45];
}
else {
push(vErrors, err45);
}
errors++;
}
}
if(data.isToOrder !== undefined){
if(typeof data.isToOrder !== "boolean"){
const err46 = {instancePath:instancePath+"/isToOrder",schemaPath:"#/properties/isToOrder/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err46];
}
else {
push(vErrors, err46);
}
errors++;
}
}
if(data.numberOfCopiesWithCharges !== undefined){
let data9 = data.numberOfCopiesWithCharges;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err47 = {instancePath:instancePath+"/numberOfCopiesWithCharges",schemaPath:"#/properties/numberOfCopiesWithCharges/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
push(vErrors, err47);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err48 = {instancePath:instancePath+"/numberOfCopiesWithCharges",schemaPath:"#/properties/numberOfCopiesWithCharges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err48];
}
else {
push(vErrors, err48);
}
errors++;
}
if(!(formats0.validate(data9))){
const err49 = {instancePath:instancePath+"/numberOfCopiesWithCharges",schemaPath:"#/properties/numberOfCopiesWithCharges/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err49];
}
else {
push(vErrors, err49);
}
errors++;
}
}
}
if(data.numberOfCopiesWithoutCharges !== undefined){
let data10 = data.numberOfCopiesWithoutCharges;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err50 = {instancePath:instancePath+"/numberOfCopiesWithoutCharges",schemaPath:"#/properties/numberOfCopiesWithoutCharges/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err50];
}
else {
push(vErrors, err50);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err51 = {instancePath:instancePath+"/numberOfCopiesWithoutCharges",schemaPath:"#/properties/numberOfCopiesWithoutCharges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err51];
}
else {
push(vErrors, err51);
}
errors++;
}
if(!(formats0.validate(data10))){
const err52 = {instancePath:instancePath+"/numberOfCopiesWithoutCharges",schemaPath:"#/properties/numberOfCopiesWithoutCharges/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err52];
}
else {
push(vErrors, err52);
}
errors++;
}
}
}
if(data.numberOfOriginalsWithCharges !== undefined){
let data11 = data.numberOfOriginalsWithCharges;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err53 = {instancePath:instancePath+"/numberOfOriginalsWithCharges",schemaPath:"#/properties/numberOfOriginalsWithCharges/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
push(vErrors, err53);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err54 = {instancePath:instancePath+"/numberOfOriginalsWithCharges",schemaPath:"#/properties/numberOfOriginalsWithCharges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err54];
}
else {
push(vErrors, err54);
}
errors++;
}
if(!(formats0.validate(data11))){
const err55 = {instancePath:instancePath+"/numberOfOriginalsWithCharges",schemaPath:"#/properties/numberOfOriginalsWithCharges/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err55];
}
else {
push(vErrors, err55);
}
errors++;
}
}
}
if(data.numberOfOriginalsWithoutCharges !== undefined){
let data12 = data.numberOfOriginalsWithoutCharges;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err56 = {instancePath:instancePath+"/numberOfOriginalsWithoutCharges",schemaPath:"#/properties/numberOfOriginalsWithoutCharges/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
push(vErrors, err56);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err57 = {instancePath:instancePath+"/numberOfOriginalsWithoutCharges",schemaPath:"#/properties/numberOfOriginalsWithoutCharges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err57];
}
else {
push(vErrors, err57);
}
errors++;
}
if(!(formats0.validate(data12))){
const err58 = {instancePath:instancePath+"/numberOfOriginalsWithoutCharges",schemaPath:"#/properties/numberOfOriginalsWithoutCharges/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err58];
}
else {
push(vErrors, err58);
}
errors++;
}
}
}
if(data.displayedNameForPlaceOfReceipt !== undefined){
let data13 = data.displayedNameForPlaceOfReceipt;
if(Array.isArray(data13)){
if(data13.length > 5){
const err59 = {instancePath:instancePath+"/displayedNameForPlaceOfReceipt",schemaPath:"#/properties/displayedNameForPlaceOfReceipt/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err59];
}
else {
push(vErrors, err59);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(func2(data14) > 35){
const err60 = {instancePath:instancePath+"/displayedNameForPlaceOfReceipt/" + i0,schemaPath:"#/properties/displayedNameForPlaceOfReceipt/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err60];
}
else {
push(vErrors, err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/displayedNameForPlaceOfReceipt/" + i0,schemaPath:"#/properties/displayedNameForPlaceOfReceipt/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
push(vErrors, err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/displayedNameForPlaceOfReceipt",schemaPath:"#/properties/displayedNameForPlaceOfReceipt/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err62];
}
else {
push(vErrors, err62);
}
errors++;
}
}
if(data.displayedNameForPortOfLoad !== undefined){
let data15 = data.displayedNameForPortOfLoad;
if(Array.isArray(data15)){
if(data15.length > 5){
const err63 = {instancePath:instancePath+"/displayedNameForPortOfLoad",schemaPath:"#/properties/displayedNameForPortOfLoad/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err63];
}
else {
push(vErrors, err63);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(func2(data16) > 35){
const err64 = {instancePath:instancePath+"/displayedNameForPortOfLoad/" + i1,schemaPath:"#/properties/displayedNameForPortOfLoad/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err64];
}
else {
push(vErrors, err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/displayedNameForPortOfLoad/" + i1,schemaPath:"#/properties/displayedNameForPortOfLoad/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
push(vErrors, err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/displayedNameForPortOfLoad",schemaPath:"#/properties/displayedNameForPortOfLoad/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err66];
}
else {
push(vErrors, err66);
}
errors++;
}
}
if(data.displayedNameForPortOfDischarge !== undefined){
let data17 = data.displayedNameForPortOfDischarge;
if(Array.isArray(data17)){
if(data17.length > 5){
const err67 = {instancePath:instancePath+"/displayedNameForPortOfDischarge",schemaPath:"#/properties/displayedNameForPortOfDischarge/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err67];
}
else {
push(vErrors, err67);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 === "string"){
if(func2(data18) > 35){
const err68 = {instancePath:instancePath+"/displayedNameForPortOfDischarge/" + i2,schemaPath:"#/properties/displayedNameForPortOfDischarge/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err68];
}
else {
push(vErrors, err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/displayedNameForPortOfDischarge/" + i2,schemaPath:"#/properties/displayedNameForPortOfDischarge/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
push(vErrors, err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/displayedNameForPortOfDischarge",schemaPath:"#/properties/displayedNameForPortOfDischarge/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
push(vErrors, err70);
}
errors++;
}
}
if(data.displayedNameForPlaceOfDelivery !== undefined){
let data19 = data.displayedNameForPlaceOfDelivery;
if(Array.isArray(data19)){
if(data19.length > 5){
const err71 = {instancePath:instancePath+"/displayedNameForPlaceOfDelivery",schemaPath:"#/properties/displayedNameForPlaceOfDelivery/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err71];
}
else {
push(vErrors, err71);
}
errors++;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(func2(data20) > 35){
const err72 = {instancePath:instancePath+"/displayedNameForPlaceOfDelivery/" + i3,schemaPath:"#/properties/displayedNameForPlaceOfDelivery/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err72];
}
else {
push(vErrors, err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/displayedNameForPlaceOfDelivery/" + i3,schemaPath:"#/properties/displayedNameForPlaceOfDelivery/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
push(vErrors, err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/displayedNameForPlaceOfDelivery",schemaPath:"#/properties/displayedNameForPlaceOfDelivery/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err74];
}
else {
push(vErrors, err74);
}
errors++;
}
}
if(data.shippedOnBoardDate !== undefined){
let data21 = data.shippedOnBoardDate;
if(typeof data21 === "string"){
if(!(formats8.validate(data21))){
const err75 = {instancePath:instancePath+"/shippedOnBoardDate",schemaPath:"#/properties/shippedOnBoardDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err75];
}
else {
push(vErrors, err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/shippedOnBoardDate",schemaPath:"#/properties/shippedOnBoardDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
push(vErrors, err76);
}
errors++;
}
}
if(data.displayedShippedOnBoardReceivedForShipment !== undefined){
let data22 = data.displayedShippedOnBoardReceivedForShipment;
const _errs56 = errors;
let valid12 = true;
const _errs57 = errors;
if(typeof data22 === "string"){
if(func2(data22) > 250){
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
push(vErrors, err77);
}
errors++;
}
else {
if(func2(data22) < 0){
const err78 = {};
if(vErrors === null){
vErrors = [err78];
}
else {
push(vErrors, err78);
}
errors++;
}
}
}
var _valid3 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs58 = errors;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err79 = {instancePath:instancePath+"/displayedShippedOnBoardReceivedForShipment",schemaPath:"#/properties/displayedShippedOnBoardReceivedForShipment/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err79];
}
else {
push(vErrors, err79);
}
errors++;
}
}
var _valid3 = _errs58 === errors;
valid12 = _valid3;
}
if(!valid12){
const err80 = {instancePath:instancePath+"/displayedShippedOnBoardReceivedForShipment",schemaPath:"#/properties/displayedShippedOnBoardReceivedForShipment/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err80];
}
else {
push(vErrors, err80);
}
errors++;
}
if(typeof data22 === "string"){
if(func2(data22) > 250){
const err81 = {instancePath:instancePath+"/displayedShippedOnBoardReceivedForShipment",schemaPath:"#/properties/displayedShippedOnBoardReceivedForShipment/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err81];
}
else {
push(vErrors, err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/displayedShippedOnBoardReceivedForShipment",schemaPath:"#/properties/displayedShippedOnBoardReceivedForShipment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
push(vErrors, err82);
}
errors++;
}
}
if(data.termsAndConditions !== undefined){
let data23 = data.termsAndConditions;
if(typeof data23 === "string"){
if(func2(data23) > 50000){
const err83 = {instancePath:instancePath+"/termsAndConditions",schemaPath:"#/properties/termsAndConditions/maxLength",keyword:"maxLength",params:{limit: 50000}};
if(vErrors === null){
vErrors = [err83];
}
else {
push(vErrors, err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/termsAndConditions",schemaPath:"#/properties/termsAndConditions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
push(vErrors, err84);
}
errors++;
}
}
if(data.receiptTypeAtOrigin !== undefined){
let data24 = data.receiptTypeAtOrigin;
if(!(((data24 === "CY") || (data24 === "SD")) || (data24 === "CFS"))){
const err85 = {instancePath:instancePath+"/receiptTypeAtOrigin",schemaPath:"#/properties/receiptTypeAtOrigin/enum",keyword:"enum",params:{allowedValues: schema6.properties.receiptTypeAtOrigin.enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
push(vErrors, err85);
}
errors++;
}
if(typeof data24 === "string"){
if(func2(data24) > 3){
const err86 = {instancePath:instancePath+"/receiptTypeAtOrigin",schemaPath:"#/properties/receiptTypeAtOrigin/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err86];
}
else {
push(vErrors, err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/receiptTypeAtOrigin",schemaPath:"#/properties/receiptTypeAtOrigin/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
push(vErrors, err87);
}
errors++;
}
}
if(data.deliveryTypeAtDestination !== undefined){
let data25 = data.deliveryTypeAtDestination;
if(!(((data25 === "CY") || (data25 === "SD")) || (data25 === "CFS"))){
const err88 = {instancePath:instancePath+"/deliveryTypeAtDestination",schemaPath:"#/properties/deliveryTypeAtDestination/enum",keyword:"enum",params:{allowedValues: schema6.properties.deliveryTypeAtDestination.enum}};
if(vErrors === null){
vErrors = [err88];
}
else {
push(vErrors, err88);
}
errors++;
}
if(typeof data25 === "string"){
if(func2(data25) > 3){
const err89 = {instancePath:instancePath+"/deliveryTypeAtDestination",schemaPath:"#/properties/deliveryTypeAtDestination/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err89];
}
else {
push(vErrors, err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/deliveryTypeAtDestination",schemaPath:"#/properties/deliveryTypeAtDestination/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
push(vErrors, err90);
}
errors++;
}
}
if(data.cargoMovementTypeAtOrigin !== undefined){
let data26 = data.cargoMovementTypeAtOrigin;
if(!((data26 === "FCL") || (data26 === "LCL"))){
const err91 = {instancePath:instancePath+"/cargoMovementTypeAtOrigin",schemaPath:"#/properties/cargoMovementTypeAtOrigin/enum",keyword:"enum",params:{allowedValues: schema6.properties.cargoMovementTypeAtOrigin.enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
push(vErrors, err91);
}
errors++;
}
if(typeof data26 === "string"){
if(func2(data26) > 3){
const err92 = {instancePath:instancePath+"/cargoMovementTypeAtOrigin",schemaPath:"#/properties/cargoMovementTypeAtOrigin/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err92];
}
else {
push(vErrors, err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/cargoMovementTypeAtOrigin",schemaPath:"#/properties/cargoMovementTypeAtOrigin/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
push(vErrors, err93);
}
errors++;
}
}
if(data.cargoMovementTypeAtDestination !== undefined){
let data27 = data.cargoMovementTypeAtDestination;
if(!((data27 === "FCL") || (data27 === "LCL"))){
const err94 = {instancePath:instancePath+"/cargoMovementTypeAtDestination",schemaPath:"#/properties/cargoMovementTypeAtDestination/enum",keyword:"enum",params:{allowedValues: schema6.properties.cargoMovementTypeAtDestination.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
push(vErrors, err94);
}
errors++;
}
if(typeof data27 === "string"){
if(func2(data27) > 3){
const err95 = {instancePath:instancePath+"/cargoMovementTypeAtDestination",schemaPath:"#/properties/cargoMovementTypeAtDestination/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err95];
}
else {
push(vErrors, err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/cargoMovementTypeAtDestination",schemaPath:"#/properties/cargoMovementTypeAtDestination/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
push(vErrors, err96);
}
errors++;
}
}
if(data.issueDate !== undefined){
let data28 = data.issueDate;
if(typeof data28 === "string"){
if(!(formats8.validate(data28))){
const err97 = {instancePath:instancePath+"/issueDate",schemaPath:"#/properties/issueDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err97];
}
else {
push(vErrors, err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/issueDate",schemaPath:"#/properties/issueDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
push(vErrors, err98);
}
errors++;
}
}
if(data.receivedForShipmentDate !== undefined){
let data29 = data.receivedForShipmentDate;
if(typeof data29 === "string"){
if(!(formats8.validate(data29))){
const err99 = {instancePath:instancePath+"/receivedForShipmentDate",schemaPath:"#/properties/receivedForShipmentDate/format",keyword:"format",params:{format: "date"}};
if(vErrors === null){
vErrors = [err99];
}
else {
push(vErrors, err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/receivedForShipmentDate",schemaPath:"#/properties/receivedForShipmentDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
push(vErrors, err100);
}
errors++;
}
}
if(data.serviceContractReference !== undefined){
let data30 = data.serviceContractReference;
if(typeof data30 === "string"){
if(func2(data30) > 30){
const err101 = {instancePath:instancePath+"/serviceContractReference",schemaPath:"#/properties/serviceContractReference/maxLength",keyword:"maxLength",params:{limit: 30}};
if(vErrors === null){
vErrors = [err101];
}
else {
push(vErrors, err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/serviceContractReference",schemaPath:"#/properties/serviceContractReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
push(vErrors, err102);
}
errors++;
}
}
if(data.contractQuotationReference !== undefined){
let data31 = data.contractQuotationReference;
const _errs77 = errors;
let valid13 = true;
const _errs78 = errors;
if(typeof data31 === "string"){
if(func2(data31) > 35){
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
push(vErrors, err103);
}
errors++;
}
else {
if(func2(data31) < 0){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
push(vErrors, err104);
}
errors++;
}
}
}
var _valid4 = _errs78 === errors;
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs79 = errors;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err105 = {instancePath:instancePath+"/contractQuotationReference",schemaPath:"#/properties/contractQuotationReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
push(vErrors, err105);
}
errors++;
}
}
var _valid4 = _errs79 === errors;
valid13 = _valid4;
}
if(!valid13){
const err106 = {instancePath:instancePath+"/contractQuotationReference",schemaPath:"#/properties/contractQuotationReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err106];
}
else {
push(vErrors, err106);
}
errors++;
}
if(typeof data31 === "string"){
if(func2(data31) > 35){
const err107 = {instancePath:instancePath+"/contractQuotationReference",schemaPath:"#/properties/contractQuotationReference/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err107];
}
else {
push(vErrors, err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/contractQuotationReference",schemaPath:"#/properties/contractQuotationReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
push(vErrors, err108);
}
errors++;
}
}
if(data.extendedContractQuotationReference !== undefined){
let data32 = data.extendedContractQuotationReference;
const _errs82 = errors;
let valid14 = true;
const _errs83 = errors;
if(typeof data32 === "string"){
if(func2(data32) > 70){
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
push(vErrors, err109);
}
errors++;
}
else {
if(func2(data32) < 0){
const err110 = {};
if(vErrors === null){
vErrors = [err110];
}
else {
push(vErrors, err110);
}
errors++;
}
}
}
var _valid5 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs84 = errors;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err111 = {instancePath:instancePath+"/extendedContractQuotationReference",schemaPath:"#/properties/extendedContractQuotationReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err111];
}
else {
push(vErrors, err111);
}
errors++;
}
}
var _valid5 = _errs84 === errors;
valid14 = _valid5;
}
if(!valid14){
const err112 = {instancePath:instancePath+"/extendedContractQuotationReference",schemaPath:"#/properties/extendedContractQuotationReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err112];
}
else {
push(vErrors, err112);
}
errors++;
}
if(typeof data32 === "string"){
if(func2(data32) > 70){
const err113 = {instancePath:instancePath+"/extendedContractQuotationReference",schemaPath:"#/properties/extendedContractQuotationReference/maxLength",keyword:"maxLength",params:{limit: 70}};
if(vErrors === null){
vErrors = [err113];
}
else {
push(vErrors, err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/extendedContractQuotationReference",schemaPath:"#/properties/extendedContractQuotationReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
push(vErrors, err114);
}
errors++;
}
}
if(data.declaredValue !== undefined){
let data33 = data.declaredValue;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err115 = {instancePath:instancePath+"/declaredValue",schemaPath:"#/properties/declaredValue/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err115];
}
else {
push(vErrors, err115);
}
errors++;
}
if(!(formats14.validate(data33))){
const err116 = {instancePath:instancePath+"/declaredValue",schemaPath:"#/properties/declaredValue/format",keyword:"format",params:{format: "float"}};
if(vErrors === null){
vErrors = [err116];
}
else {
push(vErrors, err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/declaredValue",schemaPath:"#/properties/declaredValue/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err117];
}
else {
push(vErrors, err117);
}
errors++;
}
}
if(data.declaredValueCurrency !== undefined){
let data34 = data.declaredValueCurrency;
const _errs89 = errors;
let valid15 = true;
const _errs90 = errors;
if(typeof data34 === "string"){
if(func2(data34) > 3){
const err118 = {};
if(vErrors === null){
vErrors = [err118];
}
else {
push(vErrors, err118);
}
errors++;
}
else {
if(func2(data34) < 3){
const err119 = {};
if(vErrors === null){
vErrors = [err119];
}
else {
push(vErrors, err119);
}
errors++;
}
}
}
var _valid6 = _errs90 === errors;
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs91 = errors;
if(typeof data34 === "string"){
if(!pattern6.test(data34)){
const err120 = {instancePath:instancePath+"/declaredValueCurrency",schemaPath:"#/properties/declaredValueCurrency/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err120];
}
else {
push(vErrors, err120);
}
errors++;
}
}
var _valid6 = _errs91 === errors;
valid15 = _valid6;
}
if(!valid15){
const err121 = {instancePath:instancePath+"/declaredValueCurrency",schemaPath:"#/properties/declaredValueCurrency/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err121];
}
else {
push(vErrors, err121);
}
errors++;
}
if(typeof data34 === "string"){
if(func2(data34) > 3){
const err122 = {instancePath:instancePath+"/declaredValueCurrency",schemaPath:"#/properties/declaredValueCurrency/maxLength",keyword:"maxLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err122];
}
else {
push(vErrors, err122);
}
errors++;
}
if(func2(data34) < 3){
const err123 = {instancePath:instancePath+"/declaredValueCurrency",schemaPath:"#/properties/declaredValueCurrency/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err123];
}
else {
push(vErrors, err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/declaredValueCurrency",schemaPath:"#/properties/declaredValueCurrency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
push(vErrors, err124);
}
errors++;
}
}
if(data.carrierCode !== undefined){
let data35 = data.carrierCode;
const _errs94 = errors;
let valid16 = true;
const _errs95 = errors;
if(typeof data35 === "string"){
if(func2(data35) > 4){
const err125 = {};
if(vErrors === null){
vErrors = [err125];
}
else {
push(vErrors, err125);
}
errors++;
}
else {
if(func2(data35) < 0){
const err126 = {};
if(vErrors === null){
vErrors = [err126];
}
else {
push(vErrors, err126);
}
errors++;
}
}
}
var _valid7 = _errs95 === errors;
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs96 = errors;
if(typeof data35 === "string"){
if(!pattern7.test(data35)){
const err127 = {instancePath:instancePath+"/carrierCode",schemaPath:"#/properties/carrierCode/then/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}};
if(vErrors === null){
vErrors = [err127];
}
else {
push(vErrors, err127);
}
errors++;
}
}
var _valid7 = _errs96 === errors;
valid16 = _valid7;
}
if(!valid16){
const err128 = {instancePath:instancePath+"/carrierCode",schemaPath:"#/properties/carrierCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err128];
}
else {
push(vErrors, err128);
}
errors++;
}
if(typeof data35 === "string"){
if(func2(data35) > 4){
const err129 = {instancePath:instancePath+"/carrierCode",schemaPath:"#/properties/carrierCode/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err129];
}
else {
push(vErrors, err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/carrierCode",schemaPath:"#/properties/carrierCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
push(vErrors, err130);
}
errors++;
}
}
if(data.carrierCodeListProvider !== undefined){
let data36 = data.carrierCodeListProvider;
if(typeof data36 !== "string"){
const err131 = {instancePath:instancePath+"/carrierCodeListProvider",schemaPath:"#/properties/carrierCodeListProvider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
push(vErrors, err131);
}
errors++;
}
if(!((data36 === "SMDG") || (data36 === "NMFTA"))){
const err132 = {instancePath:instancePath+"/carrierCodeListProvider",schemaPath:"#/properties/carrierCodeListProvider/enum",keyword:"enum",params:{allowedValues: schema6.properties.carrierCodeListProvider.enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
push(vErrors, err132);
}
errors++;
}
}
if(data.carrierClauses !== undefined){
let data37 = data.carrierClauses;
if(Array.isArray(data37)){
const len4 = data37.length;
for(let i4=0; i4<len4; i4++){
let data38 = data37[i4];
const _errs103 = errors;
let valid19 = true;
const _errs104 = errors;
if(typeof data38 === "string"){
if(func2(data38) > 20000){
const err133 = {};
if(vErrors === null){
vErrors = [err133];
}
else {
push(vErrors, err133);
}
errors++;
}
else {
if(func2(data38) < 0){
const err134 = {};
if(vErrors === null){
vErrors = [err134];
}
else {
push(vErrors, err134);
}
errors++;
}
}
}
var _valid8 = _errs104 === errors;
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs105 = errors;
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err135 = {instancePath:instancePath+"/carrierClauses/" + i4,schemaPath:"#/properties/carrierClauses/items/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err135];
}
else {
push(vErrors, err135);
}
errors++;
}
}
var _valid8 = _errs105 === errors;
valid19 = _valid8;
}
if(!valid19){
const err136 = {instancePath:instancePath+"/carrierClauses/" + i4,schemaPath:"#/properties/carrierClauses/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err136];
}
else {
push(vErrors, err136);
}
errors++;
}
if(typeof data38 === "string"){
if(func2(data38) > 20000){
const err137 = {instancePath:instancePath+"/carrierClauses/" + i4,schemaPath:"#/properties/carrierClauses/items/maxLength",keyword:"maxLength",params:{limit: 20000}};
if(vErrors === null){
vErrors = [err137];
}
else {
push(vErrors, err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/carrierClauses/" + i4,schemaPath:"#/properties/carrierClauses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
push(vErrors, err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/carrierClauses",schemaPath:"#/properties/carrierClauses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err139];
}
else {
push(vErrors, err139);
}
errors++;
}
}
if(data.numberOfRiderPages !== undefined){
let data39 = data.numberOfRiderPages;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err140 = {instancePath:instancePath+"/numberOfRiderPages",schemaPath:"#/properties/numberOfRiderPages/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err140];
}
else {
push(vErrors, err140);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
const err141 = {instancePath:instancePath+"/numberOfRiderPages",schemaPath:"#/properties/numberOfRiderPages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err141];
}
else {
push(vErrors, err141);
}
errors++;
}
if(!(formats0.validate(data39))){
const err142 = {instancePath:instancePath+"/numberOfRiderPages",schemaPath:"#/properties/numberOfRiderPages/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err142];
}
else {
push(vErrors, err142);
}
errors++;
}
}
}
if(data.transports !== undefined){
if(!(validate22(data.transports, {instancePath:instancePath+"/transports",parentData:data,parentDataProperty:"transports",rootData}))){
vErrors = append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.charges !== undefined){
let data41 = data.charges;
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
if(!(validate50(data41[i5], {instancePath:instancePath+"/charges/" + i5,parentData:data41,parentDataProperty:i5,rootData}))){
vErrors = append(vErrors, validate50.errors);
errors = vErrors.length;
}
}
}
else {
const err143 = {instancePath:instancePath+"/charges",schemaPath:"#/properties/charges/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err143];
}
else {
push(vErrors, err143);
}
errors++;
}
}
if(data.placeOfIssue !== undefined){
if(!(validate52(data.placeOfIssue, {instancePath:instancePath+"/placeOfIssue",parentData:data,parentDataProperty:"placeOfIssue",rootData}))){
vErrors = append(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.invoicePayableAt !== undefined){
if(!(validate54(data.invoicePayableAt, {instancePath:instancePath+"/invoicePayableAt",parentData:data,parentDataProperty:"invoicePayableAt",rootData}))){
vErrors = append(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.partyContactDetails !== undefined){
let data45 = data.partyContactDetails;
if(Array.isArray(data45)){
if(data45.length < 1){
const err144 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err144];
}
else {
push(vErrors, err144);
}
errors++;
}
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
if(!(validate56(data45[i6], {instancePath:instancePath+"/partyContactDetails/" + i6,parentData:data45,parentDataProperty:i6,rootData}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err145 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err145];
}
else {
push(vErrors, err145);
}
errors++;
}
}
if(data.documentParties !== undefined){
if(!(validate58(data.documentParties, {instancePath:instancePath+"/documentParties",parentData:data,parentDataProperty:"documentParties",rootData}))){
vErrors = append(vErrors, validate58.errors);
errors = vErrors.length;
}
}
if(data.consignmentItems !== undefined){
let data48 = data.consignmentItems;
if(Array.isArray(data48)){
if(data48.length < 1){
const err146 = {instancePath:instancePath+"/consignmentItems",schemaPath:"#/properties/consignmentItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err146];
}
else {
push(vErrors, err146);
}
errors++;
}
const len7 = data48.length;
for(let i7=0; i7<len7; i7++){
if(!(validate113(data48[i7], {instancePath:instancePath+"/consignmentItems/" + i7,parentData:data48,parentDataProperty:i7,rootData}))){
vErrors = append(vErrors, validate113.errors);
errors = vErrors.length;
}
}
}
else {
const err147 = {instancePath:instancePath+"/consignmentItems",schemaPath:"#/properties/consignmentItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err147];
}
else {
push(vErrors, err147);
}
errors++;
}
}
if(data.utilizedTransportEquipments !== undefined){
let data50 = data.utilizedTransportEquipments;
if(Array.isArray(data50)){
if(data50.length < 1){
const err148 = {instancePath:instancePath+"/utilizedTransportEquipments",schemaPath:"#/properties/utilizedTransportEquipments/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err148];
}
else {
push(vErrors, err148);
}
errors++;
}
const len8 = data50.length;
for(let i8=0; i8<len8; i8++){
if(!(validate160(data50[i8], {instancePath:instancePath+"/utilizedTransportEquipments/" + i8,parentData:data50,parentDataProperty:i8,rootData}))){
vErrors = append(vErrors, validate160.errors);
errors = vErrors.length;
}
}
}
else {
const err149 = {instancePath:instancePath+"/utilizedTransportEquipments",schemaPath:"#/properties/utilizedTransportEquipments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err149];
}
else {
push(vErrors, err149);
}
errors++;
}
}
if(data.exportLicense !== undefined){
if(!(validate127(data.exportLicense, {instancePath:instancePath+"/exportLicense",parentData:data,parentDataProperty:"exportLicense",rootData}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
if(data.importLicense !== undefined){
if(!(validate129(data.importLicense, {instancePath:instancePath+"/importLicense",parentData:data,parentDataProperty:"importLicense",rootData}))){
vErrors = append(vErrors, validate129.errors);
errors = vErrors.length;
}
}
if(data.references !== undefined){
let data54 = data.references;
if(Array.isArray(data54)){
const len9 = data54.length;
for(let i9=0; i9<len9; i9++){
if(!(validate169(data54[i9], {instancePath:instancePath+"/references/" + i9,parentData:data54,parentDataProperty:i9,rootData}))){
vErrors = append(vErrors, validate169.errors);
errors = vErrors.length;
}
}
}
else {
const err150 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err150];
}
else {
push(vErrors, err150);
}
errors++;
}
}
if(data.customsReferences !== undefined){
let data56 = data.customsReferences;
if(Array.isArray(data56)){
const len10 = data56.length;
for(let i10=0; i10<len10; i10++){
if(!(validate151(data56[i10], {instancePath:instancePath+"/customsReferences/" + i10,parentData:data56,parentDataProperty:i10,rootData}))){
vErrors = append(vErrors, validate151.errors);
errors = vErrors.length;
}
}
}
else {
const err151 = {instancePath:instancePath+"/customsReferences",schemaPath:"#/properties/customsReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err151];
}
else {
push(vErrors, err151);
}
errors++;
}
}
if(data.feedbacks !== undefined){
let data58 = data.feedbacks;
if(Array.isArray(data58)){
const len11 = data58.length;
for(let i11=0; i11<len11; i11++){
if(!(validate177(data58[i11], {instancePath:instancePath+"/feedbacks/" + i11,parentData:data58,parentDataProperty:i11,rootData}))){
vErrors = append(vErrors, validate177.errors);
errors = vErrors.length;
}
}
}
else {
const err152 = {instancePath:instancePath+"/feedbacks",schemaPath:"#/properties/feedbacks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err152];
}
else {
push(vErrors, err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err153];
}
else {
push(vErrors, err153);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validateBySchema: ValidateFunction = validateUntyped;
