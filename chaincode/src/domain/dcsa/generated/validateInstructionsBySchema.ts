// Generated from DCSA EBL_v3.0.4.yaml by scripts/generate-dcsa.mjs; do not edit.
// @ts-nocheck: compiled code.
import type { ValidateFunction } from 'ajv';
import { append, push } from '../collectErrors';

const validateUntyped = validate21;

const schema6 = {"$id":"urn:dcsa:ebl:3.0.4:CreateShippingInstructions","type":"object","required":["transportDocumentTypeCode","isShippedOnBoardType","isElectronic","isToOrder","freightPaymentTermCode","partyContactDetails","documentParties","isCargoDeliveredInICS2Zone","consignmentItems","utilizedTransportEquipments"],"properties":{"shippingInstructionsRevisionNumber":{"type":"integer"},"transportDocumentReference":{"type":"string","maxLength":20,"if":{"minLength":0,"maxLength":20},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"transportDocumentTypeCode":{"type":"string","enum":["BOL","SWB"]},"isShippedOnBoardType":{"type":"boolean"},"freightPaymentTermCode":{"type":"string","enum":["PRE","COL"]},"originChargesPaymentTerm":{"$ref":"#/$defs/OriginChargesPaymentTerm"},"destinationChargesPaymentTerm":{"$ref":"#/$defs/DestinationChargesPaymentTerm"},"isElectronic":{"type":"boolean"},"isToOrder":{"type":"boolean"},"numberOfCopiesWithCharges":{"type":"integer","format":"int32","minimum":0},"numberOfCopiesWithoutCharges":{"type":"integer","format":"int32","minimum":0},"numberOfOriginalsWithCharges":{"type":"integer","format":"int32","minimum":0},"numberOfOriginalsWithoutCharges":{"type":"integer","format":"int32","minimum":0},"displayedNameForPlaceOfReceipt":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":35}},"displayedNameForPortOfLoad":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":35}},"displayedNameForPortOfDischarge":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":35}},"displayedNameForPlaceOfDelivery":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":35}},"carrierCode":{"type":"string","maxLength":4,"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"carrierCodeListProvider":{"type":"string","enum":["SMDG","NMFTA"]},"placeOfIssue":{"$ref":"#/$defs/PlaceOfIssue"},"invoicePayableAt":{"$ref":"#/$defs/InvoicePayableAtShippingInstructions"},"partyContactDetails":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/PartyContactDetail"}},"isCarriersAgentAtDestinationRequired":{"type":"boolean"},"documentParties":{"$ref":"#/$defs/DocumentPartiesShippingInstructions"},"isCargoDeliveredInICS2Zone":{"type":"boolean"},"consignmentItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ConsignmentItemShipper"}},"utilizedTransportEquipments":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/UtilizedTransportEquipmentShipper"}},"exportLicense":{"$ref":"#/$defs/ExportLicenseShipper"},"importLicense":{"$ref":"#/$defs/ImportLicenseShipper"},"references":{"type":"array","items":{"$ref":"#/$defs/Reference"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}},"advanceManifestFilings":{"type":"array","items":{"$ref":"#/$defs/AdvanceManifestFiling"}},"isHouseBillOfLadingsIssued":{"type":"boolean"},"houseBillOfLadings":{"type":"array","items":{"$ref":"#/$defs/HouseBillOfLading"}},"requestedCarrierCertificates":{"type":"array","items":{"type":"string","maxLength":100,"enum":["SHIPMENT_VOYAGE_PARTICULARS_1","SHIPMENT_VOYAGE_PARTICULARS_2","SHIPMENT_VOYAGE_PARTICULARS_3","SHIPMENT_VOYAGE_PARTICULARS_4","SHIPMENT_VOYAGE_PARTICULARS_5","SHIPMENT_VOYAGE_PARTICULARS_6","SHIPMENT_VOYAGE_PARTICULARS_7","VESSEL_PARTICULARS_1","VESSEL_PARTICULARS_2","VESSEL_PARTICULARS_3","VESSEL_PARTICULARS_4","VESSEL_PARTICULARS_5","VESSEL_PARTICULARS_6","VESSEL_PARTICULARS_7","VESSEL_PARTICULARS_8","VESSEL_PARTICULARS_9","VESSEL_PARTICULARS_10","VESSEL_PARTICULARS_11","VESSEL_PARTICULARS_12","VESSEL_PARTICULARS_13","VESSEL_PARTICULARS_14","VESSEL_PARTICULARS_15","VESSEL_PARTICULARS_16","VESSEL_PARTICULARS_17","VESSEL_PARTICULARS_18"]}},"requestedCarrierClauses":{"type":"array","items":{"type":"string","maxLength":100,"enum":["CARGO_CARGOSPECIFICS","VESSELCONVEYANCE_COUNTRYSPECIFIC","CARGO_RETURNOFEMPTYCONTAINER","CARGO_CARGOVALUE","CARGO_REEFERTEMPERATURE","CARGO_CONFLICTINGTEMPERATURES_MIXEDLOADS","SHIPPERSLOADSTOWWEIGHTANDCOUNT","INTRANSITCLAUSE"]}}},"$defs":{"Address":{"type":"object","required":["street","city","countryCode"],"properties":{"street":{"type":"string","maxLength":70},"streetNumber":{"type":"string","maxLength":50},"floor":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"postCode":{"type":"string","maxLength":10},"POBox":{"type":"string","maxLength":20},"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}},"AddressHBL":{"type":"object","required":["street","city","countryCode"],"properties":{"street":{"type":"string","maxLength":70},"streetNumber":{"type":"string","maxLength":50},"floor":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"postCode":{"type":"string","maxLength":10},"POBox":{"type":"string","maxLength":20},"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}},"AdvanceManifestFiling":{"type":"object","required":["manifestTypeCode","advanceManifestFilingsHouseBLPerformedBy"],"properties":{"manifestTypeCode":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"advanceManifestFilingsHouseBLPerformedBy":{"type":"string","enum":["SELF","CARRIER"]},"selfFilerCode":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"identificationNumber":{"type":"string","maxLength":17,"if":{"minLength":0,"maxLength":17},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"Buyer":{"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailWithPattern"}}}},"BuyerHBL":{"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/AddressHBL"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}}}},"CargoGrossVolume":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["MTQ","FTQ"]}}},"CargoGrossWeight":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}},"CargoItemHBL":{"type":"object","required":["equipmentReference","cargoGrossWeight","outerPackaging"],"properties":{"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"cargoGrossWeight":{"$ref":"#/$defs/CargoGrossWeight"},"outerPackaging":{"$ref":"#/$defs/OuterPackagingHBL"}}},"CargoItemShipper":{"type":"object","required":["equipmentReference","cargoGrossWeight"],"properties":{"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"cargoGrossWeight":{"$ref":"#/$defs/CargoGrossWeight"},"cargoGrossVolume":{"$ref":"#/$defs/CargoGrossVolume"},"cargoNetWeight":{"$ref":"#/$defs/CargoNetWeight"},"cargoNetVolume":{"$ref":"#/$defs/CargoNetVolume"},"exportLicense":{"$ref":"#/$defs/ExportLicenseShipper"},"importLicense":{"$ref":"#/$defs/ImportLicenseShipper"},"outerPackaging":{"$ref":"#/$defs/OuterPackagingShipper"},"nationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/NationalCommodityCode"}},"extendedNationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/ExtendedNationalCommodityCode"}},"houseBillOfLadingReference":{"type":"string","maxLength":20,"if":{"minLength":0,"maxLength":20},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}},"CargoNetVolume":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["MTQ","FTQ"]}}},"CargoNetWeight":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}},"ConsigneeHBL":{"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}}}},"ConsigneeShipper":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"purchaseOrderReferences":{"type":"array","items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"isNotifyParty":{"type":"boolean"}}},"ConsignmentItemHBL":{"type":"object","required":["descriptionOfGoods","cargoItems","nationalCommodityCode"],"properties":{"descriptionOfGoods":{"type":"string","maxLength":512,"if":{"minLength":0,"maxLength":512},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"nationalCommodityCode":{"$ref":"#/$defs/NationalCommodityCode"},"extendedNationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/ExtendedNationalCommodityCode"}},"cargoItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/CargoItemHBL"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}},"ConsignmentItemShipper":{"type":"object","required":["carrierBookingReference","descriptionOfGoods","HSCodes","cargoItems"],"properties":{"carrierBookingReference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"commoditySubReference":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"descriptionOfGoods":{"type":"array","maxItems":150,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"descriptionOfGoodsForCustoms":{"type":"array","maxItems":150,"items":{"type":"string","maxLength":35}},"HSCodes":{"type":"array","minItems":1,"items":{"type":"string","minLength":6,"maxLength":10,"if":{"minLength":6,"maxLength":10},"then":{"pattern":"^\\d{6,10}$"}}},"extendedHSCodes":{"type":"array","items":{"type":"string","minLength":6,"maxLength":12,"if":{"minLength":6,"maxLength":12},"then":{"pattern":"^\\d{6,12}$"}}},"nationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/NationalCommodityCode"}},"extendedNationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/ExtendedNationalCommodityCode"}},"shippingMarks":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":35}},"shippingMarksForCustoms":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":35}},"cargoItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/CargoItemShipper"}},"exportLicense":{"$ref":"#/$defs/ExportLicenseShipper"},"importLicense":{"$ref":"#/$defs/ImportLicenseShipper"},"references":{"type":"array","items":{"$ref":"#/$defs/ReferenceConsignmentItem"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}},"CustomsReference":{"type":"object","required":["type","countryCode","values"],"properties":{"type":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}},"DestinationChargesPaymentTerm":{"type":"object","properties":{"haulageChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]},"portChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]},"otherChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]}}},"DocumentPartiesHouseBL":{"type":"object","required":["shipper"],"properties":{"shipper":{"$ref":"#/$defs/ShipperHBL"},"consignee":{"$ref":"#/$defs/ConsigneeHBL"},"notifyParty":{"$ref":"#/$defs/NotifyPartyHBL"},"seller":{"$ref":"#/$defs/SellerHBL"},"buyer":{"$ref":"#/$defs/BuyerHBL"},"other":{"type":"array","items":{"$ref":"#/$defs/OtherDocumentPartyHBL"}}}},"DocumentPartiesShippingInstructions":{"type":"object","required":["shipper"],"properties":{"shipper":{"$ref":"#/$defs/ShipperShipper"},"onBehalfOfShipper":{"$ref":"#/$defs/OnBehalfOfShipperShipper"},"consignee":{"$ref":"#/$defs/ConsigneeShipper"},"onBehalfOfConsignee":{"$ref":"#/$defs/OnBehalfOfConsigneeShipper"},"endorsee":{"$ref":"#/$defs/EndorseeShipper"},"issueTo":{"$ref":"#/$defs/IssueToParty"},"seller":{"$ref":"#/$defs/Seller"},"buyer":{"$ref":"#/$defs/Buyer"},"notifyParties":{"type":"array","maxItems":3,"items":{"$ref":"#/$defs/NotifyPartyShipper"}},"shippingInstructionsRequestor":{"$ref":"#/$defs/ShippingInstructionsRequestor"},"other":{"type":"array","items":{"$ref":"#/$defs/OtherDocumentPartyShippingInstructions"}}}},"EndorseeShipper":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"isNotifyParty":{"type":"boolean"}}},"ExportLicenseShipper":{"type":"object","properties":{"isRequired":{"type":"boolean"},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"issueDate":{"type":"string","format":"date"},"expiryDate":{"type":"string","format":"date"}}},"ExtendedNationalCommodityCode":{"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":10,"enum":["NCM","HTS","SCHEDULE_B","TARIC","CN","CUS"],"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":16,"if":{"minLength":0,"maxLength":16},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}},"HouseBillOfLading":{"type":"object","required":["houseBillOfLadingReference","isToOrder","methodOfPayment","documentParties","isCargoDeliveredInICS2Zone","routingOfConsignmentCountries","consignmentItems","utilizedTransportEquipments"],"properties":{"houseBillOfLadingReference":{"type":"string","maxLength":20,"if":{"minLength":0,"maxLength":20},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"isToOrder":{"type":"boolean"},"placeOfAcceptance":{"$ref":"#/$defs/PlaceOfAcceptance"},"placeOfFinalDelivery":{"$ref":"#/$defs/PlaceOfFinalDelivery"},"methodOfPayment":{"type":"string","maxLength":1,"enum":["A","B","C","D","H","Y","Z"]},"documentParties":{"$ref":"#/$defs/DocumentPartiesHouseBL"},"isCargoDeliveredInICS2Zone":{"type":"boolean"},"routingOfConsignmentCountries":{"type":"array","minItems":1,"items":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}},"consignmentItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ConsignmentItemHBL"}},"utilizedTransportEquipments":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/UtilizedTransportEquipmentHBL"}}}},"IdentifyingCode":{"type":"object","required":["codeListProvider","partyCode"],"properties":{"codeListProvider":{"type":"string","maxLength":100,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD","GSBN","WISE","GLEIF","W3C","DNB","FMC","DCSA","ZZZ","SMDG","NMFTA"]},"partyCode":{"type":"string","maxLength":150},"codeListName":{"type":"string","maxLength":100}}},"ImportLicenseShipper":{"type":"object","properties":{"isRequired":{"type":"boolean"},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"issueDate":{"type":"string","format":"date"},"expiryDate":{"type":"string","format":"date"}}},"InvoicePayableAtShippingInstructions":{"type":"object","required":["UNLocationCode"],"properties":{"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},"IssueToParty":{"type":"object","required":["partyName","identifyingCodes"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"sendToPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"identifyingCodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}}}},"NationalCommodityCode":{"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":10,"enum":["NCM","HTS","SCHEDULE_B","TARIC","CN","CUS"],"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":10,"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}},"NotifyPartyHBL":{"type":"object","required":["partyName","partyContactDetails","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/AddressHBL"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}}}},"NotifyPartyShipper":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"OnBehalfOfConsigneeShipper":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/IdentifyingCode"}}}},"OnBehalfOfShipperShipper":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}}}},"OriginChargesPaymentTerm":{"type":"object","properties":{"haulageChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]},"portChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]},"otherChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]}}},"OtherDocumentPartyHBL":{"type":"object","required":["party","partyFunction"],"properties":{"party":{"$ref":"#/$defs/PartyHBL"},"partyFunction":{"type":"string","maxLength":3,"enum":["DDR","DDS","CS","MF","WH"]}}},"OtherDocumentPartyShippingInstructions":{"type":"object","required":["party","partyFunction"],"properties":{"party":{"$ref":"#/$defs/PartyShipper"},"partyFunction":{"type":"string","maxLength":3,"enum":["SCO","DDR","DDS","COW","COX","CS","MF","WH"]}}},"OuterPackagingHBL":{"type":"object","required":["packageCode"],"properties":{"packageCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z0-9]{2}$"}},"numberOfPackages":{"type":"integer","format":"int32","maximum":99999999,"minimum":1},"shippingMarks":{"type":"string","maxLength":512},"UNNumber":{"type":"string","minLength":4,"maxLength":4,"if":{"minLength":4,"maxLength":4},"then":{"pattern":"^\\d{4}$"}}}},"OuterPackagingShipper":{"type":"object","required":["numberOfPackages","description"],"properties":{"packageCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z0-9]{2}$"}},"numberOfPackages":{"type":"integer","format":"int32","maximum":99999999,"minimum":1},"description":{"type":"string","maxLength":100},"woodDeclaration":{"type":"string","maxLength":30,"enum":["NOT_APPLICABLE","NOT_TREATED_AND_NOT_CERTIFIED","PROCESSED","TREATED_AND_CERTIFIED"]}}},"PartyAddress":{"type":"object","required":["street","city","countryCode"],"properties":{"street":{"type":"string","maxLength":70},"streetNumber":{"type":"string","maxLength":50},"floor":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"postCode":{"type":"string","maxLength":10},"POBox":{"type":"string","maxLength":20},"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}},"PartyContactDetail":{"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"anyOf":[{"type":"object","required":["phone"],"properties":{"phone":{"type":"string","maxLength":30,"if":{"minLength":0,"maxLength":30},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},{"type":"object","required":["email"],"properties":{"email":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^.+@\\S+$"}}}}]},"PartyContactDetailHBL":{"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"anyOf":[{"type":"object","required":["phone"],"properties":{"phone":{"type":"string","maxLength":30,"if":{"minLength":0,"maxLength":30},"then":{"pattern":"^\\+(?:[0-9] ?){6,14}[0-9]$"}}}},{"type":"object","required":["email"],"properties":{"email":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^.+@\\S+$"}}}}]},"PartyContactDetailWithPattern":{"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"anyOf":[{"type":"object","required":["phone"],"properties":{"phone":{"type":"string","maxLength":30,"if":{"minLength":0,"maxLength":30},"then":{"pattern":"^\\+(?:[0-9] ?){6,14}[0-9]$"}}}},{"type":"object","required":["email"],"properties":{"email":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^.+@\\S+$"}}}}]},"PartyHBL":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"PartyShipper":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"PlaceOfAcceptance":{"type":"object","properties":{"locationName":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},"PlaceOfFinalDelivery":{"type":"object","properties":{"locationName":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},"PlaceOfIssue":{"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"oneOf":[{"type":"object","required":["UNLocationCode"],"properties":{"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},{"type":"object","required":["countryCode"],"properties":{"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}}]},"Reference":{"type":"object","required":["type","value"],"properties":{"type":{"type":"string","maxLength":3,"enum":["CR","AKG"]},"value":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"ReferenceConsignmentItem":{"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":3,"enum":["CR","AKG","SPO","CPO"]},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}},"RequiredEquipment":{"type":"object","required":["equipmentReference","ISOEquipmentCode","tareWeight"],"properties":{"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"ISOEquipmentCode":{"type":"string","maxLength":4,"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"tareWeight":{"$ref":"#/$defs/TareWeight"}}},"Seal":{"type":"object","required":["number"],"properties":{"number":{"type":"string","maxLength":15},"source":{"type":"string","enum":["CAR","SHI","VET","CUS"]}}},"Seller":{"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailWithPattern"}}}},"SellerHBL":{"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/AddressHBL"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}}}},"ShipperHBL":{"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}}}},"ShipperShipper":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"purchaseOrderReferences":{"type":"array","items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}},"ShippingInstructionsRequestor":{"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}}}},"TareWeight":{"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}},"TaxLegalReference":{"type":"object","required":["type","countryCode","value"],"properties":{"type":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"value":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"UTEquipment":{"type":"object","required":["isShipperOwned","equipment"],"properties":{"isShipperOwned":{"type":"boolean"},"equipment":{"$ref":"#/$defs/RequiredEquipment"}}},"UTEquipmentReference":{"type":"object","required":["isShipperOwned","equipmentReference"],"properties":{"isShipperOwned":{"type":"boolean"},"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"UtilizedTransportEquipmentHBL":{"type":"object","required":["emptyIndicatorCode","isShipperOwned","equipmentReference","ISOEquipmentCode"],"properties":{"seals":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Seal"}},"emptyIndicatorCode":{"type":"string","enum":["LADEN","EMPTY"]},"isShipperOwned":{"type":"boolean"},"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"ISOEquipmentCode":{"type":"string","maxLength":4,"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},"UtilizedTransportEquipmentShipper":{"type":"object","required":["seals"],"properties":{"shippingMarks":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":35}},"seals":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Seal"}},"emptyIndicatorCode":{"type":"string","enum":["LADEN","EMPTY"]},"references":{"type":"array","items":{"$ref":"#/$defs/Reference"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}},"oneOf":[{"$ref":"#/$defs/UTEquipment"},{"$ref":"#/$defs/UTEquipmentReference"}]}}};
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern0 = new RegExp("^\\S(?:.*\\S)?$", "u");
const pattern1 = new RegExp("^\\S+$", "u");
const schema7 = {"type":"object","properties":{"haulageChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]},"portChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]},"otherChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.haulageChargesPaymentTermCode !== undefined){
let data0 = data.haulageChargesPaymentTermCode;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/haulageChargesPaymentTermCode",schemaPath:"#/properties/haulageChargesPaymentTermCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(!((data0 === "PRE") || (data0 === "COL"))){
const err1 = {instancePath:instancePath+"/haulageChargesPaymentTermCode",schemaPath:"#/properties/haulageChargesPaymentTermCode/enum",keyword:"enum",params:{allowedValues: schema7.properties.haulageChargesPaymentTermCode.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data.portChargesPaymentTermCode !== undefined){
let data1 = data.portChargesPaymentTermCode;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/portChargesPaymentTermCode",schemaPath:"#/properties/portChargesPaymentTermCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!((data1 === "PRE") || (data1 === "COL"))){
const err3 = {instancePath:instancePath+"/portChargesPaymentTermCode",schemaPath:"#/properties/portChargesPaymentTermCode/enum",keyword:"enum",params:{allowedValues: schema7.properties.portChargesPaymentTermCode.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.otherChargesPaymentTermCode !== undefined){
let data2 = data.otherChargesPaymentTermCode;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/otherChargesPaymentTermCode",schemaPath:"#/properties/otherChargesPaymentTermCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(!((data2 === "PRE") || (data2 === "COL"))){
const err5 = {instancePath:instancePath+"/otherChargesPaymentTermCode",schemaPath:"#/properties/otherChargesPaymentTermCode/enum",keyword:"enum",params:{allowedValues: schema7.properties.otherChargesPaymentTermCode.enum}};
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
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","properties":{"haulageChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]},"portChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]},"otherChargesPaymentTermCode":{"type":"string","enum":["PRE","COL"]}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.haulageChargesPaymentTermCode !== undefined){
let data0 = data.haulageChargesPaymentTermCode;
if(typeof data0 !== "string"){
const err0 = {instancePath:instancePath+"/haulageChargesPaymentTermCode",schemaPath:"#/properties/haulageChargesPaymentTermCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(!((data0 === "PRE") || (data0 === "COL"))){
const err1 = {instancePath:instancePath+"/haulageChargesPaymentTermCode",schemaPath:"#/properties/haulageChargesPaymentTermCode/enum",keyword:"enum",params:{allowedValues: schema8.properties.haulageChargesPaymentTermCode.enum}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
}
if(data.portChargesPaymentTermCode !== undefined){
let data1 = data.portChargesPaymentTermCode;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/portChargesPaymentTermCode",schemaPath:"#/properties/portChargesPaymentTermCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(!((data1 === "PRE") || (data1 === "COL"))){
const err3 = {instancePath:instancePath+"/portChargesPaymentTermCode",schemaPath:"#/properties/portChargesPaymentTermCode/enum",keyword:"enum",params:{allowedValues: schema8.properties.portChargesPaymentTermCode.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
}
if(data.otherChargesPaymentTermCode !== undefined){
let data2 = data.otherChargesPaymentTermCode;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/otherChargesPaymentTermCode",schemaPath:"#/properties/otherChargesPaymentTermCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(!((data2 === "PRE") || (data2 === "COL"))){
const err5 = {instancePath:instancePath+"/otherChargesPaymentTermCode",schemaPath:"#/properties/otherChargesPaymentTermCode/enum",keyword:"enum",params:{allowedValues: schema8.properties.otherChargesPaymentTermCode.enum}};
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
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","properties":{"locationName":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"oneOf":[{"type":"object","required":["UNLocationCode"],"properties":{"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}},{"type":"object","required":["countryCode"],"properties":{"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}}]};
const pattern2 = new RegExp("^[A-Z]{2}[A-Z2-9]{3}$", "u");
const pattern3 = new RegExp("^[A-Z]{2}$", "u");

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2.test(data0)){
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
if(!pattern3.test(data1)){
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
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["UNLocationCode"],"properties":{"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.UNLocationCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "UNLocationCode"}};
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
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
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
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"}};
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
const err4 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err5 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(func2(data0) < 5){
const err6 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/minLength",keyword:"minLength",params:{limit: 5}};
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
const err7 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"anyOf":[{"type":"object","required":["phone"],"properties":{"phone":{"type":"string","maxLength":30,"if":{"minLength":0,"maxLength":30},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}},{"type":"object","required":["email"],"properties":{"email":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^.+@\\S+$"}}}}]};
const pattern7 = new RegExp("^.+@\\S+$", "u");

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern7.test(data1)){
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
validate30.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","required":["shipper"],"properties":{"shipper":{"$ref":"#/$defs/ShipperShipper"},"onBehalfOfShipper":{"$ref":"#/$defs/OnBehalfOfShipperShipper"},"consignee":{"$ref":"#/$defs/ConsigneeShipper"},"onBehalfOfConsignee":{"$ref":"#/$defs/OnBehalfOfConsigneeShipper"},"endorsee":{"$ref":"#/$defs/EndorseeShipper"},"issueTo":{"$ref":"#/$defs/IssueToParty"},"seller":{"$ref":"#/$defs/Seller"},"buyer":{"$ref":"#/$defs/Buyer"},"notifyParties":{"type":"array","maxItems":3,"items":{"$ref":"#/$defs/NotifyPartyShipper"}},"shippingInstructionsRequestor":{"$ref":"#/$defs/ShippingInstructionsRequestor"},"other":{"type":"array","items":{"$ref":"#/$defs/OtherDocumentPartyShippingInstructions"}}}};
const schema13 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"purchaseOrderReferences":{"type":"array","items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}};
const schema14 = {"type":"object","required":["street","city","countryCode"],"properties":{"street":{"type":"string","maxLength":70},"streetNumber":{"type":"string","maxLength":50},"floor":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"postCode":{"type":"string","maxLength":10},"POBox":{"type":"string","maxLength":20},"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern2.test(data6)){
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
if(!pattern3.test(data8)){
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
validate34.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","required":["codeListProvider","partyCode"],"properties":{"codeListProvider":{"type":"string","maxLength":100,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD","GSBN","WISE","GLEIF","W3C","DNB","FMC","DCSA","ZZZ","SMDG","NMFTA"]},"partyCode":{"type":"string","maxLength":150},"codeListName":{"type":"string","maxLength":100}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/codeListProvider",schemaPath:"#/properties/codeListProvider/enum",keyword:"enum",params:{allowedValues: schema15.properties.codeListProvider.enum}};
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
validate36.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","required":["type","countryCode","value"],"properties":{"type":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"value":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern3.test(data1)){
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
validate38.errors = vErrors;
return errors === 0;
}


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err7 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/enum",keyword:"enum",params:{allowedValues: schema13.properties.eblPlatform.enum}};
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
if(!pattern1.test(data1)){
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
const err14 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema13.properties.typeOfPerson.enum}};
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
if(!(validate34(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate34.errors);
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
if(!(validate36(data8[i2], {instancePath:instancePath+"/identifyingCodes/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate36.errors);
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
if(!(validate38(data10[i3], {instancePath:instancePath+"/taxLegalReferences/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate38.errors);
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
if(!(validate30(data12[i4], {instancePath:instancePath+"/partyContactDetails/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = append(vErrors, validate30.errors);
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
validate33.errors = vErrors;
return errors === 0;
}

const schema17 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}}}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate34(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate34.errors);
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
if(!(validate36(data4[i1], {instancePath:instancePath+"/identifyingCodes/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate36.errors);
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
validate42.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"purchaseOrderReferences":{"type":"array","items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"isNotifyParty":{"type":"boolean"}}};

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err7 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/enum",keyword:"enum",params:{allowedValues: schema18.properties.eblPlatform.enum}};
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
if(!pattern1.test(data1)){
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
const err14 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema18.properties.typeOfPerson.enum}};
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
if(!(validate34(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate34.errors);
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
if(!(validate36(data8[i2], {instancePath:instancePath+"/identifyingCodes/" + i2,parentData:data8,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate36.errors);
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
if(!(validate38(data10[i3], {instancePath:instancePath+"/taxLegalReferences/" + i3,parentData:data10,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate38.errors);
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
if(!(validate30(data12[i4], {instancePath:instancePath+"/partyContactDetails/" + i4,parentData:data12,parentDataProperty:i4,rootData}))){
vErrors = append(vErrors, validate30.errors);
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
if(data.isNotifyParty !== undefined){
if(typeof data.isNotifyParty !== "boolean"){
const err45 = {instancePath:instancePath+"/isNotifyParty",schemaPath:"#/properties/isNotifyParty/type",keyword:"type",params:{type: "boolean"}};
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
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
push(vErrors, err46);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/IdentifyingCode"}}}};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate34(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate34.errors);
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
if(!(validate36(data4[i1], {instancePath:instancePath+"/identifyingCodes/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate36.errors);
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
validate52.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"eblPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"isNotifyParty":{"type":"boolean"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err7 = {instancePath:instancePath+"/eblPlatform",schemaPath:"#/properties/eblPlatform/enum",keyword:"enum",params:{allowedValues: schema20.properties.eblPlatform.enum}};
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
if(!pattern1.test(data1)){
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
if(data.address !== undefined){
if(!(validate34(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate34.errors);
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
if(!(validate36(data7[i2], {instancePath:instancePath+"/identifyingCodes/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate36.errors);
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
if(!(validate38(data9[i3], {instancePath:instancePath+"/taxLegalReferences/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate38.errors);
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
if(!(validate30(data11[i4], {instancePath:instancePath+"/partyContactDetails/" + i4,parentData:data11,parentDataProperty:i4,rootData}))){
vErrors = append(vErrors, validate30.errors);
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
if(data.isNotifyParty !== undefined){
if(typeof data.isNotifyParty !== "boolean"){
const err25 = {instancePath:instancePath+"/isNotifyParty",schemaPath:"#/properties/isNotifyParty/type",keyword:"type",params:{type: "boolean"}};
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
validate56.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","required":["partyName","identifyingCodes"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"sendToPlatform":{"type":"string","maxLength":4,"enum":["WAVE","CARX","ESSD","IDT","BOLE","EDOX","IQAX","SECR","TRGO","ETEU","TRAC","BRIT","COVA","ETIT","KTNE","CRED","BLOC","DOCU","AEOT","SGTD"],"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S+$"}},"identifyingCodes":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.sendToPlatform !== undefined){
let data1 = data.sendToPlatform;
if(!((((((((((((((((((((data1 === "WAVE") || (data1 === "CARX")) || (data1 === "ESSD")) || (data1 === "IDT")) || (data1 === "BOLE")) || (data1 === "EDOX")) || (data1 === "IQAX")) || (data1 === "SECR")) || (data1 === "TRGO")) || (data1 === "ETEU")) || (data1 === "TRAC")) || (data1 === "BRIT")) || (data1 === "COVA")) || (data1 === "ETIT")) || (data1 === "KTNE")) || (data1 === "CRED")) || (data1 === "BLOC")) || (data1 === "DOCU")) || (data1 === "AEOT")) || (data1 === "SGTD"))){
const err8 = {instancePath:instancePath+"/sendToPlatform",schemaPath:"#/properties/sendToPlatform/enum",keyword:"enum",params:{allowedValues: schema21.properties.sendToPlatform.enum}};
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
if(!pattern1.test(data1)){
const err11 = {instancePath:instancePath+"/sendToPlatform",schemaPath:"#/properties/sendToPlatform/then/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}};
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
const err12 = {instancePath:instancePath+"/sendToPlatform",schemaPath:"#/properties/sendToPlatform/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err13 = {instancePath:instancePath+"/sendToPlatform",schemaPath:"#/properties/sendToPlatform/maxLength",keyword:"maxLength",params:{limit: 4}};
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
const err14 = {instancePath:instancePath+"/sendToPlatform",schemaPath:"#/properties/sendToPlatform/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.identifyingCodes !== undefined){
let data2 = data.identifyingCodes;
if(Array.isArray(data2)){
if(data2.length < 1){
const err15 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data2[i0], {instancePath:instancePath+"/identifyingCodes/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data4 = data.taxLegalReferences;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data4[i1], {instancePath:instancePath+"/taxLegalReferences/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailWithPattern"}}}};
const schema23 = {"type":"object","required":["street","city","countryCode"],"properties":{"street":{"type":"string","maxLength":70},"streetNumber":{"type":"string","maxLength":50},"floor":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"postCode":{"type":"string","maxLength":10},"POBox":{"type":"string","maxLength":20},"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern3.test(data7)){
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
validate67.errors = vErrors;
return errors === 0;
}

const schema24 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"anyOf":[{"type":"object","required":["phone"],"properties":{"phone":{"type":"string","maxLength":30,"if":{"minLength":0,"maxLength":30},"then":{"pattern":"^\\+(?:[0-9] ?){6,14}[0-9]$"}}}},{"type":"object","required":["email"],"properties":{"email":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^.+@\\S+$"}}}}]};
const pattern37 = new RegExp("^\\+(?:[0-9] ?){6,14}[0-9]$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern37.test(data0)){
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/anyOf/0/properties/phone/then/pattern",keyword:"pattern",params:{pattern: "^\\+(?:[0-9] ?){6,14}[0-9]$"}};
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
if(!pattern7.test(data1)){
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
validate71.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.typeOfPerson === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeOfPerson"}};
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
if(data.typeOfPerson !== undefined){
let data1 = data.typeOfPerson;
if(!(((data1 === "NATURAL_PERSON") || (data1 === "LEGAL_PERSON")) || (data1 === "ASSOCIATION_OF_PERSONS"))){
const err8 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema22.properties.typeOfPerson.enum}};
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
if(func2(data1) > 50){
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
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
const err12 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err13 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/maxLength",keyword:"maxLength",params:{limit: 50}};
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
const err14 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/type",keyword:"type",params:{type: "string"}};
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
if(!(validate67(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate67.errors);
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
if(data.identifyingCodes !== undefined){
let data5 = data.identifyingCodes;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate36(data5[i1], {instancePath:instancePath+"/identifyingCodes/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data7 = data.taxLegalReferences;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate38(data7[i2], {instancePath:instancePath+"/taxLegalReferences/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data9 = data.partyContactDetails;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate71(data9[i3], {instancePath:instancePath+"/partyContactDetails/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
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
validate66.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailWithPattern"}}}};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.typeOfPerson === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeOfPerson"}};
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
if(data.typeOfPerson !== undefined){
let data1 = data.typeOfPerson;
if(!(((data1 === "NATURAL_PERSON") || (data1 === "LEGAL_PERSON")) || (data1 === "ASSOCIATION_OF_PERSONS"))){
const err8 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema25.properties.typeOfPerson.enum}};
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
if(func2(data1) > 50){
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
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
const err12 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err13 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/maxLength",keyword:"maxLength",params:{limit: 50}};
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
const err14 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/type",keyword:"type",params:{type: "string"}};
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
if(!(validate67(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate67.errors);
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
if(data.identifyingCodes !== undefined){
let data5 = data.identifyingCodes;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate36(data5[i1], {instancePath:instancePath+"/identifyingCodes/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data7 = data.taxLegalReferences;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate38(data7[i2], {instancePath:instancePath+"/taxLegalReferences/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data9 = data.partyContactDetails;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate71(data9[i3], {instancePath:instancePath+"/partyContactDetails/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate71.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
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
validate74.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"displayedAddress":{"type":"array","maxItems":6,"items":{"type":"string","maxLength":35}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err7 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema26.properties.typeOfPerson.enum}};
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
if(!(validate34(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate34.errors);
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
if(!(validate36(data7[i2], {instancePath:instancePath+"/identifyingCodes/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate36.errors);
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
if(!(validate38(data9[i3], {instancePath:instancePath+"/taxLegalReferences/" + i3,parentData:data9,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate38.errors);
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
if(!(validate30(data11[i4], {instancePath:instancePath+"/partyContactDetails/" + i4,parentData:data11,parentDataProperty:i4,rootData}))){
vErrors = append(vErrors, validate30.errors);
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
validate80.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}}}};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate34(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate34.errors);
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
if(!(validate36(data4[i1], {instancePath:instancePath+"/identifyingCodes/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate36.errors);
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
if(data.partyContactDetails !== undefined){
let data6 = data.partyContactDetails;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate30(data6[i2], {instancePath:instancePath+"/partyContactDetails/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
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
validate86.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","required":["party","partyFunction"],"properties":{"party":{"$ref":"#/$defs/PartyShipper"},"partyFunction":{"type":"string","maxLength":3,"enum":["SCO","DDR","DDS","COW","COX","CS","MF","WH"]}}};
const schema29 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/PartyAddress"},"addressLines":{"type":"array","maxItems":5,"items":{"type":"string","maxLength":250}},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetail"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate34(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate34.errors);
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
if(!(validate36(data4[i1], {instancePath:instancePath+"/identifyingCodes/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate36.errors);
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
if(!(validate38(data6[i2], {instancePath:instancePath+"/taxLegalReferences/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate38.errors);
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
if(!(validate30(data8[i3], {instancePath:instancePath+"/partyContactDetails/" + i3,parentData:data8,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate30.errors);
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
validate92.errors = vErrors;
return errors === 0;
}


function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate92(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData}))){
vErrors = append(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.partyFunction !== undefined){
let data1 = data.partyFunction;
if(!((((((((data1 === "SCO") || (data1 === "DDR")) || (data1 === "DDS")) || (data1 === "COW")) || (data1 === "COX")) || (data1 === "CS")) || (data1 === "MF")) || (data1 === "WH"))){
const err2 = {instancePath:instancePath+"/partyFunction",schemaPath:"#/properties/partyFunction/enum",keyword:"enum",params:{allowedValues: schema28.properties.partyFunction.enum}};
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
validate91.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.shipper !== undefined){
if(!(validate33(data.shipper, {instancePath:instancePath+"/shipper",parentData:data,parentDataProperty:"shipper",rootData}))){
vErrors = append(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.onBehalfOfShipper !== undefined){
if(!(validate42(data.onBehalfOfShipper, {instancePath:instancePath+"/onBehalfOfShipper",parentData:data,parentDataProperty:"onBehalfOfShipper",rootData}))){
vErrors = append(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.consignee !== undefined){
if(!(validate46(data.consignee, {instancePath:instancePath+"/consignee",parentData:data,parentDataProperty:"consignee",rootData}))){
vErrors = append(vErrors, validate46.errors);
errors = vErrors.length;
}
}
if(data.onBehalfOfConsignee !== undefined){
if(!(validate52(data.onBehalfOfConsignee, {instancePath:instancePath+"/onBehalfOfConsignee",parentData:data,parentDataProperty:"onBehalfOfConsignee",rootData}))){
vErrors = append(vErrors, validate52.errors);
errors = vErrors.length;
}
}
if(data.endorsee !== undefined){
if(!(validate56(data.endorsee, {instancePath:instancePath+"/endorsee",parentData:data,parentDataProperty:"endorsee",rootData}))){
vErrors = append(vErrors, validate56.errors);
errors = vErrors.length;
}
}
if(data.issueTo !== undefined){
if(!(validate62(data.issueTo, {instancePath:instancePath+"/issueTo",parentData:data,parentDataProperty:"issueTo",rootData}))){
vErrors = append(vErrors, validate62.errors);
errors = vErrors.length;
}
}
if(data.seller !== undefined){
if(!(validate66(data.seller, {instancePath:instancePath+"/seller",parentData:data,parentDataProperty:"seller",rootData}))){
vErrors = append(vErrors, validate66.errors);
errors = vErrors.length;
}
}
if(data.buyer !== undefined){
if(!(validate74(data.buyer, {instancePath:instancePath+"/buyer",parentData:data,parentDataProperty:"buyer",rootData}))){
vErrors = append(vErrors, validate74.errors);
errors = vErrors.length;
}
}
if(data.notifyParties !== undefined){
let data8 = data.notifyParties;
if(Array.isArray(data8)){
if(data8.length > 3){
const err1 = {instancePath:instancePath+"/notifyParties",schemaPath:"#/properties/notifyParties/maxItems",keyword:"maxItems",params:{limit: 3}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data8[i0], {instancePath:instancePath+"/notifyParties/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/notifyParties",schemaPath:"#/properties/notifyParties/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.shippingInstructionsRequestor !== undefined){
if(!(validate86(data.shippingInstructionsRequestor, {instancePath:instancePath+"/shippingInstructionsRequestor",parentData:data,parentDataProperty:"shippingInstructionsRequestor",rootData}))){
vErrors = append(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.other !== undefined){
let data11 = data.other;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
if(!(validate91(data11[i1], {instancePath:instancePath+"/other/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}};
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
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","required":["carrierBookingReference","descriptionOfGoods","HSCodes","cargoItems"],"properties":{"carrierBookingReference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"commoditySubReference":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"descriptionOfGoods":{"type":"array","maxItems":150,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"descriptionOfGoodsForCustoms":{"type":"array","maxItems":150,"items":{"type":"string","maxLength":35}},"HSCodes":{"type":"array","minItems":1,"items":{"type":"string","minLength":6,"maxLength":10,"if":{"minLength":6,"maxLength":10},"then":{"pattern":"^\\d{6,10}$"}}},"extendedHSCodes":{"type":"array","items":{"type":"string","minLength":6,"maxLength":12,"if":{"minLength":6,"maxLength":12},"then":{"pattern":"^\\d{6,12}$"}}},"nationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/NationalCommodityCode"}},"extendedNationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/ExtendedNationalCommodityCode"}},"shippingMarks":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":35}},"shippingMarksForCustoms":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":35}},"cargoItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/CargoItemShipper"}},"exportLicense":{"$ref":"#/$defs/ExportLicenseShipper"},"importLicense":{"$ref":"#/$defs/ImportLicenseShipper"},"references":{"type":"array","items":{"$ref":"#/$defs/ReferenceConsignmentItem"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}};
const pattern51 = new RegExp("^\\d{6,10}$", "u");
const pattern52 = new RegExp("^\\d{6,12}$", "u");
const schema31 = {"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":10,"enum":["NCM","HTS","SCHEDULE_B","TARIC","CN","CUS"],"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":10,"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.type.enum}};
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
if(!pattern3.test(data1)){
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
validate101.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":10,"enum":["NCM","HTS","SCHEDULE_B","TARIC","CN","CUS"],"if":{"minLength":0,"maxLength":10},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":16,"if":{"minLength":0,"maxLength":16},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema32.properties.type.enum}};
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
if(!pattern3.test(data1)){
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
validate103.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","required":["equipmentReference","cargoGrossWeight"],"properties":{"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"cargoGrossWeight":{"$ref":"#/$defs/CargoGrossWeight"},"cargoGrossVolume":{"$ref":"#/$defs/CargoGrossVolume"},"cargoNetWeight":{"$ref":"#/$defs/CargoNetWeight"},"cargoNetVolume":{"$ref":"#/$defs/CargoNetVolume"},"exportLicense":{"$ref":"#/$defs/ExportLicenseShipper"},"importLicense":{"$ref":"#/$defs/ImportLicenseShipper"},"outerPackaging":{"$ref":"#/$defs/OuterPackagingShipper"},"nationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/NationalCommodityCode"}},"extendedNationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/ExtendedNationalCommodityCode"}},"houseBillOfLadingReference":{"type":"string","maxLength":20,"if":{"minLength":0,"maxLength":20},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}};
const schema34 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}};
const formats8 = require('ajv-formats/dist/formats').fullFormats.float;

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(formats8.validate(data0))){
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
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema34.properties.unit.enum}};
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
validate106.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["MTQ","FTQ"]}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(formats8.validate(data0))){
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
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema35.properties.unit.enum}};
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
validate108.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(formats8.validate(data0))){
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
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema36.properties.unit.enum}};
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
validate110.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["MTQ","FTQ"]}}};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(formats8.validate(data0))){
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
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema37.properties.unit.enum}};
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
validate112.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","properties":{"isRequired":{"type":"boolean"},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"issueDate":{"type":"string","format":"date"},"expiryDate":{"type":"string","format":"date"}}};
const formats16 = require('ajv-formats/dist/formats').fullFormats.date;

function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(formats16.validate(data2))){
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
if(!(formats16.validate(data3))){
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
validate114.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","properties":{"isRequired":{"type":"boolean"},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"issueDate":{"type":"string","format":"date"},"expiryDate":{"type":"string","format":"date"}}};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(formats16.validate(data2))){
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
if(!(formats16.validate(data3))){
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
validate116.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","required":["numberOfPackages","description"],"properties":{"packageCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z0-9]{2}$"}},"numberOfPackages":{"type":"integer","format":"int32","maximum":99999999,"minimum":1},"description":{"type":"string","maxLength":100},"woodDeclaration":{"type":"string","maxLength":30,"enum":["NOT_APPLICABLE","NOT_TREATED_AND_NOT_CERTIFIED","PROCESSED","TREATED_AND_CERTIFIED"]}}};
const pattern62 = new RegExp("^[A-Z0-9]{2}$", "u");
const formats0 = require('ajv-formats/dist/formats').fullFormats.int32;

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern62.test(data0)){
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
if(data.numberOfPackages !== undefined){
let data1 = data.numberOfPackages;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99999999 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
if(!(formats0.validate(data1))){
const err12 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/format",keyword:"format",params:{format: "int32"}};
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
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func2(data2) > 100){
const err13 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 100}};
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
const err14 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.woodDeclaration !== undefined){
let data3 = data.woodDeclaration;
if(!((((data3 === "NOT_APPLICABLE") || (data3 === "NOT_TREATED_AND_NOT_CERTIFIED")) || (data3 === "PROCESSED")) || (data3 === "TREATED_AND_CERTIFIED"))){
const err15 = {instancePath:instancePath+"/woodDeclaration",schemaPath:"#/properties/woodDeclaration/enum",keyword:"enum",params:{allowedValues: schema40.properties.woodDeclaration.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 30){
const err16 = {instancePath:instancePath+"/woodDeclaration",schemaPath:"#/properties/woodDeclaration/maxLength",keyword:"maxLength",params:{limit: 30}};
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
const err17 = {instancePath:instancePath+"/woodDeclaration",schemaPath:"#/properties/woodDeclaration/type",keyword:"type",params:{type: "string"}};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","required":["type","countryCode","values"],"properties":{"type":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern3.test(data1)){
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
validate122.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.equipmentReference !== undefined){
let data0 = data.equipmentReference;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 11){
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
const err4 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
const err5 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 11){
const err6 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/maxLength",keyword:"maxLength",params:{limit: 11}};
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
const err7 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.cargoGrossWeight !== undefined){
if(!(validate106(data.cargoGrossWeight, {instancePath:instancePath+"/cargoGrossWeight",parentData:data,parentDataProperty:"cargoGrossWeight",rootData}))){
vErrors = append(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.cargoGrossVolume !== undefined){
if(!(validate108(data.cargoGrossVolume, {instancePath:instancePath+"/cargoGrossVolume",parentData:data,parentDataProperty:"cargoGrossVolume",rootData}))){
vErrors = append(vErrors, validate108.errors);
errors = vErrors.length;
}
}
if(data.cargoNetWeight !== undefined){
if(!(validate110(data.cargoNetWeight, {instancePath:instancePath+"/cargoNetWeight",parentData:data,parentDataProperty:"cargoNetWeight",rootData}))){
vErrors = append(vErrors, validate110.errors);
errors = vErrors.length;
}
}
if(data.cargoNetVolume !== undefined){
if(!(validate112(data.cargoNetVolume, {instancePath:instancePath+"/cargoNetVolume",parentData:data,parentDataProperty:"cargoNetVolume",rootData}))){
vErrors = append(vErrors, validate112.errors);
errors = vErrors.length;
}
}
if(data.exportLicense !== undefined){
if(!(validate114(data.exportLicense, {instancePath:instancePath+"/exportLicense",parentData:data,parentDataProperty:"exportLicense",rootData}))){
vErrors = append(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.importLicense !== undefined){
if(!(validate116(data.importLicense, {instancePath:instancePath+"/importLicense",parentData:data,parentDataProperty:"importLicense",rootData}))){
vErrors = append(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.outerPackaging !== undefined){
if(!(validate118(data.outerPackaging, {instancePath:instancePath+"/outerPackaging",parentData:data,parentDataProperty:"outerPackaging",rootData}))){
vErrors = append(vErrors, validate118.errors);
errors = vErrors.length;
}
}
if(data.nationalCommodityCodes !== undefined){
let data8 = data.nationalCommodityCodes;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate101(data8[i0], {instancePath:instancePath+"/nationalCommodityCodes/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/nationalCommodityCodes",schemaPath:"#/properties/nationalCommodityCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.extendedNationalCommodityCodes !== undefined){
let data10 = data.extendedNationalCommodityCodes;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate103(data10[i1], {instancePath:instancePath+"/extendedNationalCommodityCodes/" + i1,parentData:data10,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/extendedNationalCommodityCodes",schemaPath:"#/properties/extendedNationalCommodityCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data.houseBillOfLadingReference !== undefined){
let data12 = data.houseBillOfLadingReference;
const _errs21 = errors;
let valid6 = true;
const _errs22 = errors;
if(typeof data12 === "string"){
if(func2(data12) > 20){
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
if(func2(data12) < 0){
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
var _valid1 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs23 = errors;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err12 = {instancePath:instancePath+"/houseBillOfLadingReference",schemaPath:"#/properties/houseBillOfLadingReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
var _valid1 = _errs23 === errors;
valid6 = _valid1;
}
if(!valid6){
const err13 = {instancePath:instancePath+"/houseBillOfLadingReference",schemaPath:"#/properties/houseBillOfLadingReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(typeof data12 === "string"){
if(func2(data12) > 20){
const err14 = {instancePath:instancePath+"/houseBillOfLadingReference",schemaPath:"#/properties/houseBillOfLadingReference/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err15 = {instancePath:instancePath+"/houseBillOfLadingReference",schemaPath:"#/properties/houseBillOfLadingReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.customsReferences !== undefined){
let data13 = data.customsReferences;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
if(!(validate122(data13[i2], {instancePath:instancePath+"/customsReferences/" + i2,parentData:data13,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate122.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/customsReferences",schemaPath:"#/properties/customsReferences/type",keyword:"type",params:{type: "array"}};
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
validate105.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","required":["type","values"],"properties":{"type":{"type":"string","maxLength":3,"enum":["CR","AKG","SPO","CPO"]},"values":{"type":"array","minItems":1,"items":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}}};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema42.properties.type.enum}};
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
validate127.errors = vErrors;
return errors === 0;
}


function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.commoditySubReference !== undefined){
let data1 = data.commoditySubReference;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 100){
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
if(func2(data1) < 0){
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
const err12 = {instancePath:instancePath+"/commoditySubReference",schemaPath:"#/properties/commoditySubReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err13 = {instancePath:instancePath+"/commoditySubReference",schemaPath:"#/properties/commoditySubReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 100){
const err14 = {instancePath:instancePath+"/commoditySubReference",schemaPath:"#/properties/commoditySubReference/maxLength",keyword:"maxLength",params:{limit: 100}};
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
const err15 = {instancePath:instancePath+"/commoditySubReference",schemaPath:"#/properties/commoditySubReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.descriptionOfGoods !== undefined){
let data2 = data.descriptionOfGoods;
if(Array.isArray(data2)){
if(data2.length > 150){
const err16 = {instancePath:instancePath+"/descriptionOfGoods",schemaPath:"#/properties/descriptionOfGoods/maxItems",keyword:"maxItems",params:{limit: 150}};
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
const err19 = {instancePath:instancePath+"/descriptionOfGoods/" + i0,schemaPath:"#/properties/descriptionOfGoods/items/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
const err20 = {instancePath:instancePath+"/descriptionOfGoods/" + i0,schemaPath:"#/properties/descriptionOfGoods/items/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err21 = {instancePath:instancePath+"/descriptionOfGoods/" + i0,schemaPath:"#/properties/descriptionOfGoods/items/maxLength",keyword:"maxLength",params:{limit: 35}};
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
const err22 = {instancePath:instancePath+"/descriptionOfGoods/" + i0,schemaPath:"#/properties/descriptionOfGoods/items/type",keyword:"type",params:{type: "string"}};
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
const err23 = {instancePath:instancePath+"/descriptionOfGoods",schemaPath:"#/properties/descriptionOfGoods/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
if(data.descriptionOfGoodsForCustoms !== undefined){
let data4 = data.descriptionOfGoodsForCustoms;
if(Array.isArray(data4)){
if(data4.length > 150){
const err24 = {instancePath:instancePath+"/descriptionOfGoodsForCustoms",schemaPath:"#/properties/descriptionOfGoodsForCustoms/maxItems",keyword:"maxItems",params:{limit: 150}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func2(data5) > 35){
const err25 = {instancePath:instancePath+"/descriptionOfGoodsForCustoms/" + i1,schemaPath:"#/properties/descriptionOfGoodsForCustoms/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/descriptionOfGoodsForCustoms/" + i1,schemaPath:"#/properties/descriptionOfGoodsForCustoms/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err27 = {instancePath:instancePath+"/descriptionOfGoodsForCustoms",schemaPath:"#/properties/descriptionOfGoodsForCustoms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
if(data.HSCodes !== undefined){
let data6 = data.HSCodes;
if(Array.isArray(data6)){
if(data6.length < 1){
const err28 = {instancePath:instancePath+"/HSCodes",schemaPath:"#/properties/HSCodes/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
let data7 = data6[i2];
const _errs26 = errors;
let valid10 = true;
const _errs27 = errors;
if(typeof data7 === "string"){
if(func2(data7) > 10){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
else {
if(func2(data7) < 6){
const err30 = {};
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
var _valid3 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs28 = errors;
if(typeof data7 === "string"){
if(!pattern51.test(data7)){
const err31 = {instancePath:instancePath+"/HSCodes/" + i2,schemaPath:"#/properties/HSCodes/items/then/pattern",keyword:"pattern",params:{pattern: "^\\d{6,10}$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
}
var _valid3 = _errs28 === errors;
valid10 = _valid3;
}
if(!valid10){
const err32 = {instancePath:instancePath+"/HSCodes/" + i2,schemaPath:"#/properties/HSCodes/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err32];
}
else {
push(vErrors, err32);
}
errors++;
}
if(typeof data7 === "string"){
if(func2(data7) > 10){
const err33 = {instancePath:instancePath+"/HSCodes/" + i2,schemaPath:"#/properties/HSCodes/items/maxLength",keyword:"maxLength",params:{limit: 10}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
if(func2(data7) < 6){
const err34 = {instancePath:instancePath+"/HSCodes/" + i2,schemaPath:"#/properties/HSCodes/items/minLength",keyword:"minLength",params:{limit: 6}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/HSCodes/" + i2,schemaPath:"#/properties/HSCodes/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err36 = {instancePath:instancePath+"/HSCodes",schemaPath:"#/properties/HSCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
}
if(data.extendedHSCodes !== undefined){
let data8 = data.extendedHSCodes;
if(Array.isArray(data8)){
const len3 = data8.length;
for(let i3=0; i3<len3; i3++){
let data9 = data8[i3];
const _errs33 = errors;
let valid13 = true;
const _errs34 = errors;
if(typeof data9 === "string"){
if(func2(data9) > 12){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
push(vErrors, err37);
}
errors++;
}
else {
if(func2(data9) < 6){
const err38 = {};
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
var _valid4 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs35 = errors;
if(typeof data9 === "string"){
if(!pattern52.test(data9)){
const err39 = {instancePath:instancePath+"/extendedHSCodes/" + i3,schemaPath:"#/properties/extendedHSCodes/items/then/pattern",keyword:"pattern",params:{pattern: "^\\d{6,12}$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
var _valid4 = _errs35 === errors;
valid13 = _valid4;
}
if(!valid13){
const err40 = {instancePath:instancePath+"/extendedHSCodes/" + i3,schemaPath:"#/properties/extendedHSCodes/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
if(typeof data9 === "string"){
if(func2(data9) > 12){
const err41 = {instancePath:instancePath+"/extendedHSCodes/" + i3,schemaPath:"#/properties/extendedHSCodes/items/maxLength",keyword:"maxLength",params:{limit: 12}};
if(vErrors === null){
vErrors = [err41];
}
else {
push(vErrors, err41);
}
errors++;
}
if(func2(data9) < 6){
const err42 = {instancePath:instancePath+"/extendedHSCodes/" + i3,schemaPath:"#/properties/extendedHSCodes/items/minLength",keyword:"minLength",params:{limit: 6}};
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
const err43 = {instancePath:instancePath+"/extendedHSCodes/" + i3,schemaPath:"#/properties/extendedHSCodes/items/type",keyword:"type",params:{type: "string"}};
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
const err44 = {instancePath:instancePath+"/extendedHSCodes",schemaPath:"#/properties/extendedHSCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err44];
}
else {
push(vErrors, err44);
}
errors++;
}
}
if(data.nationalCommodityCodes !== undefined){
let data10 = data.nationalCommodityCodes;
if(Array.isArray(data10)){
const len4 = data10.length;
for(let i4=0; i4<len4; i4++){
if(!(validate101(data10[i4], {instancePath:instancePath+"/nationalCommodityCodes/" + i4,parentData:data10,parentDataProperty:i4,rootData}))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err45 = {instancePath:instancePath+"/nationalCommodityCodes",schemaPath:"#/properties/nationalCommodityCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err45];
}
else {
push(vErrors, err45);
}
errors++;
}
}
if(data.extendedNationalCommodityCodes !== undefined){
let data12 = data.extendedNationalCommodityCodes;
if(Array.isArray(data12)){
const len5 = data12.length;
for(let i5=0; i5<len5; i5++){
if(!(validate103(data12[i5], {instancePath:instancePath+"/extendedNationalCommodityCodes/" + i5,parentData:data12,parentDataProperty:i5,rootData}))){
vErrors = append(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/extendedNationalCommodityCodes",schemaPath:"#/properties/extendedNationalCommodityCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
push(vErrors, err46);
}
errors++;
}
}
if(data.shippingMarks !== undefined){
let data14 = data.shippingMarks;
if(Array.isArray(data14)){
if(data14.length > 50){
const err47 = {instancePath:instancePath+"/shippingMarks",schemaPath:"#/properties/shippingMarks/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err47];
}
else {
push(vErrors, err47);
}
errors++;
}
const len6 = data14.length;
for(let i6=0; i6<len6; i6++){
let data15 = data14[i6];
if(typeof data15 === "string"){
if(func2(data15) > 35){
const err48 = {instancePath:instancePath+"/shippingMarks/" + i6,schemaPath:"#/properties/shippingMarks/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err48];
}
else {
push(vErrors, err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/shippingMarks/" + i6,schemaPath:"#/properties/shippingMarks/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err50 = {instancePath:instancePath+"/shippingMarks",schemaPath:"#/properties/shippingMarks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
push(vErrors, err50);
}
errors++;
}
}
if(data.shippingMarksForCustoms !== undefined){
let data16 = data.shippingMarksForCustoms;
if(Array.isArray(data16)){
if(data16.length > 50){
const err51 = {instancePath:instancePath+"/shippingMarksForCustoms",schemaPath:"#/properties/shippingMarksForCustoms/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err51];
}
else {
push(vErrors, err51);
}
errors++;
}
const len7 = data16.length;
for(let i7=0; i7<len7; i7++){
let data17 = data16[i7];
if(typeof data17 === "string"){
if(func2(data17) > 35){
const err52 = {instancePath:instancePath+"/shippingMarksForCustoms/" + i7,schemaPath:"#/properties/shippingMarksForCustoms/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err52];
}
else {
push(vErrors, err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/shippingMarksForCustoms/" + i7,schemaPath:"#/properties/shippingMarksForCustoms/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
push(vErrors, err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/shippingMarksForCustoms",schemaPath:"#/properties/shippingMarksForCustoms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err54];
}
else {
push(vErrors, err54);
}
errors++;
}
}
if(data.cargoItems !== undefined){
let data18 = data.cargoItems;
if(Array.isArray(data18)){
if(data18.length < 1){
const err55 = {instancePath:instancePath+"/cargoItems",schemaPath:"#/properties/cargoItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err55];
}
else {
push(vErrors, err55);
}
errors++;
}
const len8 = data18.length;
for(let i8=0; i8<len8; i8++){
if(!(validate105(data18[i8], {instancePath:instancePath+"/cargoItems/" + i8,parentData:data18,parentDataProperty:i8,rootData}))){
vErrors = append(vErrors, validate105.errors);
errors = vErrors.length;
}
}
}
else {
const err56 = {instancePath:instancePath+"/cargoItems",schemaPath:"#/properties/cargoItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err56];
}
else {
push(vErrors, err56);
}
errors++;
}
}
if(data.exportLicense !== undefined){
if(!(validate114(data.exportLicense, {instancePath:instancePath+"/exportLicense",parentData:data,parentDataProperty:"exportLicense",rootData}))){
vErrors = append(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.importLicense !== undefined){
if(!(validate116(data.importLicense, {instancePath:instancePath+"/importLicense",parentData:data,parentDataProperty:"importLicense",rootData}))){
vErrors = append(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.references !== undefined){
let data22 = data.references;
if(Array.isArray(data22)){
const len9 = data22.length;
for(let i9=0; i9<len9; i9++){
if(!(validate127(data22[i9], {instancePath:instancePath+"/references/" + i9,parentData:data22,parentDataProperty:i9,rootData}))){
vErrors = append(vErrors, validate127.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
push(vErrors, err57);
}
errors++;
}
}
if(data.customsReferences !== undefined){
let data24 = data.customsReferences;
if(Array.isArray(data24)){
const len10 = data24.length;
for(let i10=0; i10<len10; i10++){
if(!(validate122(data24[i10], {instancePath:instancePath+"/customsReferences/" + i10,parentData:data24,parentDataProperty:i10,rootData}))){
vErrors = append(vErrors, validate122.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/customsReferences",schemaPath:"#/properties/customsReferences/type",keyword:"type",params:{type: "array"}};
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
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
push(vErrors, err59);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","required":["seals"],"properties":{"shippingMarks":{"type":"array","maxItems":50,"items":{"type":"string","maxLength":35}},"seals":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Seal"}},"emptyIndicatorCode":{"type":"string","enum":["LADEN","EMPTY"]},"references":{"type":"array","items":{"$ref":"#/$defs/Reference"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}},"oneOf":[{"$ref":"#/$defs/UTEquipment"},{"$ref":"#/$defs/UTEquipmentReference"}]};
const schema44 = {"type":"object","required":["isShipperOwned","equipment"],"properties":{"isShipperOwned":{"type":"boolean"},"equipment":{"$ref":"#/$defs/RequiredEquipment"}}};
const schema45 = {"type":"object","required":["equipmentReference","ISOEquipmentCode","tareWeight"],"properties":{"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"ISOEquipmentCode":{"type":"string","maxLength":4,"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"tareWeight":{"$ref":"#/$defs/TareWeight"}}};
const schema46 = {"type":"object","required":["value","unit"],"properties":{"value":{"type":"number","format":"float","exclusiveMinimum":0},"unit":{"type":"string","enum":["KGM","LBR"]}}};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(formats8.validate(data0))){
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
const err6 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema46.properties.unit.enum}};
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
validate134.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.ISOEquipmentCode === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ISOEquipmentCode"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.tareWeight === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tareWeight"}};
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
if(data.ISOEquipmentCode !== undefined){
let data1 = data.ISOEquipmentCode;
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
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
const err12 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err13 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/maxLength",keyword:"maxLength",params:{limit: 4}};
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
const err14 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.tareWeight !== undefined){
if(!(validate134(data.tareWeight, {instancePath:instancePath+"/tareWeight",parentData:data,parentDataProperty:"tareWeight",rootData}))){
vErrors = append(vErrors, validate134.errors);
errors = vErrors.length;
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
validate133.errors = vErrors;
return errors === 0;
}


function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isShipperOwned === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isShipperOwned"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.equipment === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "equipment"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.isShipperOwned !== undefined){
if(typeof data.isShipperOwned !== "boolean"){
const err2 = {instancePath:instancePath+"/isShipperOwned",schemaPath:"#/properties/isShipperOwned/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.equipment !== undefined){
if(!(validate133(data.equipment, {instancePath:instancePath+"/equipment",parentData:data,parentDataProperty:"equipment",rootData}))){
vErrors = append(vErrors, validate133.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const schema47 = {"type":"object","required":["isShipperOwned","equipmentReference"],"properties":{"isShipperOwned":{"type":"boolean"},"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isShipperOwned === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isShipperOwned"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.equipmentReference === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "equipmentReference"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.isShipperOwned !== undefined){
if(typeof data.isShipperOwned !== "boolean"){
const err2 = {instancePath:instancePath+"/isShipperOwned",schemaPath:"#/properties/isShipperOwned/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
}
if(data.equipmentReference !== undefined){
let data1 = data.equipmentReference;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 11){
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
if(func2(data1) < 0){
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
var _valid0 = _errs7 === errors;
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
if(typeof data1 === "string"){
if(func2(data1) > 11){
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
validate138.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","required":["number"],"properties":{"number":{"type":"string","maxLength":15},"source":{"type":"string","enum":["CAR","SHI","VET","CUS"]}}};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues: schema48.properties.source.enum}};
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
validate140.errors = vErrors;
return errors === 0;
}

const schema49 = {"type":"object","required":["type","value"],"properties":{"type":{"type":"string","maxLength":3,"enum":["CR","AKG"]},"value":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err2 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema49.properties.type.enum}};
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
validate142.errors = vErrors;
return errors === 0;
}


function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(!(validate132(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = append(vErrors, validate132.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(!(validate138(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = append(vErrors, validate138.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
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
const err0 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
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
if(data.seals === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seals"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.shippingMarks !== undefined){
let data0 = data.shippingMarks;
if(Array.isArray(data0)){
if(data0.length > 50){
const err2 = {instancePath:instancePath+"/shippingMarks",schemaPath:"#/properties/shippingMarks/maxItems",keyword:"maxItems",params:{limit: 50}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 35){
const err3 = {instancePath:instancePath+"/shippingMarks/" + i0,schemaPath:"#/properties/shippingMarks/items/maxLength",keyword:"maxLength",params:{limit: 35}};
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
const err4 = {instancePath:instancePath+"/shippingMarks/" + i0,schemaPath:"#/properties/shippingMarks/items/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/shippingMarks",schemaPath:"#/properties/shippingMarks/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.seals !== undefined){
let data2 = data.seals;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/seals",schemaPath:"#/properties/seals/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate140(data2[i1], {instancePath:instancePath+"/seals/" + i1,parentData:data2,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/seals",schemaPath:"#/properties/seals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.emptyIndicatorCode !== undefined){
let data4 = data.emptyIndicatorCode;
if(typeof data4 !== "string"){
const err8 = {instancePath:instancePath+"/emptyIndicatorCode",schemaPath:"#/properties/emptyIndicatorCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
if(!((data4 === "LADEN") || (data4 === "EMPTY"))){
const err9 = {instancePath:instancePath+"/emptyIndicatorCode",schemaPath:"#/properties/emptyIndicatorCode/enum",keyword:"enum",params:{allowedValues: schema43.properties.emptyIndicatorCode.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data.references !== undefined){
let data5 = data.references;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate142(data5[i2], {instancePath:instancePath+"/references/" + i2,parentData:data5,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
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
let data7 = data.customsReferences;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate122(data7[i3], {instancePath:instancePath+"/customsReferences/" + i3,parentData:data7,parentDataProperty:i3,rootData}))){
vErrors = append(vErrors, validate122.errors);
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
validate131.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","required":["manifestTypeCode","advanceManifestFilingsHouseBLPerformedBy"],"properties":{"manifestTypeCode":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"advanceManifestFilingsHouseBLPerformedBy":{"type":"string","enum":["SELF","CARRIER"]},"selfFilerCode":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"identificationNumber":{"type":"string","maxLength":17,"if":{"minLength":0,"maxLength":17},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.manifestTypeCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "manifestTypeCode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.advanceManifestFilingsHouseBLPerformedBy === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "advanceManifestFilingsHouseBLPerformedBy"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.manifestTypeCode !== undefined){
let data0 = data.manifestTypeCode;
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
const err4 = {instancePath:instancePath+"/manifestTypeCode",schemaPath:"#/properties/manifestTypeCode/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
const err5 = {instancePath:instancePath+"/manifestTypeCode",schemaPath:"#/properties/manifestTypeCode/if",keyword:"if",params:{failingKeyword: "then"}};
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
const err6 = {instancePath:instancePath+"/manifestTypeCode",schemaPath:"#/properties/manifestTypeCode/maxLength",keyword:"maxLength",params:{limit: 50}};
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
const err7 = {instancePath:instancePath+"/manifestTypeCode",schemaPath:"#/properties/manifestTypeCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
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
if(func2(data1) < 2){
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
if(!pattern3.test(data1)){
const err10 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
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
const err11 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err12 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(func2(data1) < 2){
const err13 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{limit: 2}};
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
const err14 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.advanceManifestFilingsHouseBLPerformedBy !== undefined){
let data2 = data.advanceManifestFilingsHouseBLPerformedBy;
if(typeof data2 !== "string"){
const err15 = {instancePath:instancePath+"/advanceManifestFilingsHouseBLPerformedBy",schemaPath:"#/properties/advanceManifestFilingsHouseBLPerformedBy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
if(!((data2 === "SELF") || (data2 === "CARRIER"))){
const err16 = {instancePath:instancePath+"/advanceManifestFilingsHouseBLPerformedBy",schemaPath:"#/properties/advanceManifestFilingsHouseBLPerformedBy/enum",keyword:"enum",params:{allowedValues: schema50.properties.advanceManifestFilingsHouseBLPerformedBy.enum}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.selfFilerCode !== undefined){
let data3 = data.selfFilerCode;
const _errs15 = errors;
let valid3 = true;
const _errs16 = errors;
if(typeof data3 === "string"){
if(func2(data3) > 100){
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
const err19 = {instancePath:instancePath+"/selfFilerCode",schemaPath:"#/properties/selfFilerCode/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
valid3 = _valid2;
}
if(!valid3){
const err20 = {instancePath:instancePath+"/selfFilerCode",schemaPath:"#/properties/selfFilerCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 100){
const err21 = {instancePath:instancePath+"/selfFilerCode",schemaPath:"#/properties/selfFilerCode/maxLength",keyword:"maxLength",params:{limit: 100}};
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
const err22 = {instancePath:instancePath+"/selfFilerCode",schemaPath:"#/properties/selfFilerCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
if(data.identificationNumber !== undefined){
let data4 = data.identificationNumber;
const _errs20 = errors;
let valid4 = true;
const _errs21 = errors;
if(typeof data4 === "string"){
if(func2(data4) > 17){
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
if(func2(data4) < 0){
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
var _valid3 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs22 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err25 = {instancePath:instancePath+"/identificationNumber",schemaPath:"#/properties/identificationNumber/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
var _valid3 = _errs22 === errors;
valid4 = _valid3;
}
if(!valid4){
const err26 = {instancePath:instancePath+"/identificationNumber",schemaPath:"#/properties/identificationNumber/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err26];
}
else {
push(vErrors, err26);
}
errors++;
}
if(typeof data4 === "string"){
if(func2(data4) > 17){
const err27 = {instancePath:instancePath+"/identificationNumber",schemaPath:"#/properties/identificationNumber/maxLength",keyword:"maxLength",params:{limit: 17}};
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
const err28 = {instancePath:instancePath+"/identificationNumber",schemaPath:"#/properties/identificationNumber/type",keyword:"type",params:{type: "string"}};
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
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
validate150.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","required":["houseBillOfLadingReference","isToOrder","methodOfPayment","documentParties","isCargoDeliveredInICS2Zone","routingOfConsignmentCountries","consignmentItems","utilizedTransportEquipments"],"properties":{"houseBillOfLadingReference":{"type":"string","maxLength":20,"if":{"minLength":0,"maxLength":20},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"isToOrder":{"type":"boolean"},"placeOfAcceptance":{"$ref":"#/$defs/PlaceOfAcceptance"},"placeOfFinalDelivery":{"$ref":"#/$defs/PlaceOfFinalDelivery"},"methodOfPayment":{"type":"string","maxLength":1,"enum":["A","B","C","D","H","Y","Z"]},"documentParties":{"$ref":"#/$defs/DocumentPartiesHouseBL"},"isCargoDeliveredInICS2Zone":{"type":"boolean"},"routingOfConsignmentCountries":{"type":"array","minItems":1,"items":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}},"consignmentItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/ConsignmentItemHBL"}},"utilizedTransportEquipments":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/UtilizedTransportEquipmentHBL"}}}};
const schema52 = {"type":"object","properties":{"locationName":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.locationName !== undefined){
let data0 = data.locationName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 35){
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
if(func2(data0) > 35){
const err4 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/maxLength",keyword:"maxLength",params:{limit: 35}};
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
if(data.countryCode !== undefined){
let data1 = data.countryCode;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 2){
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
if(func2(data1) < 2){
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
if(!pattern3.test(data1)){
const err8 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err10 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(func2(data1) < 2){
const err11 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{limit: 2}};
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
const err12 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.UNLocationCode !== undefined){
let data2 = data.UNLocationCode;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 5){
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
if(func2(data2) < 5){
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
if(!pattern2.test(data2)){
const err15 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = _valid2;
}
if(!valid3){
const err16 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 5){
const err17 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(func2(data2) < 5){
const err18 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/minLength",keyword:"minLength",params:{limit: 5}};
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
const err19 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/type",keyword:"type",params:{type: "string"}};
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
validate153.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","properties":{"locationName":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}},"UNLocationCode":{"type":"string","minLength":5,"maxLength":5,"if":{"minLength":5,"maxLength":5},"then":{"pattern":"^[A-Z]{2}[A-Z2-9]{3}$"}}}};

function validate155(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.locationName !== undefined){
let data0 = data.locationName;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 35){
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
if(func2(data0) > 35){
const err4 = {instancePath:instancePath+"/locationName",schemaPath:"#/properties/locationName/maxLength",keyword:"maxLength",params:{limit: 35}};
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
if(data.countryCode !== undefined){
let data1 = data.countryCode;
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 2){
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
if(func2(data1) < 2){
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
if(!pattern3.test(data1)){
const err8 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err9 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 2){
const err10 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(func2(data1) < 2){
const err11 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/minLength",keyword:"minLength",params:{limit: 2}};
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
const err12 = {instancePath:instancePath+"/countryCode",schemaPath:"#/properties/countryCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
if(data.UNLocationCode !== undefined){
let data2 = data.UNLocationCode;
const _errs13 = errors;
let valid3 = true;
const _errs14 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 5){
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
if(func2(data2) < 5){
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
if(!pattern2.test(data2)){
const err15 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}[A-Z2-9]{3}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
valid3 = _valid2;
}
if(!valid3){
const err16 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
if(typeof data2 === "string"){
if(func2(data2) > 5){
const err17 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/maxLength",keyword:"maxLength",params:{limit: 5}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(func2(data2) < 5){
const err18 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/minLength",keyword:"minLength",params:{limit: 5}};
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
const err19 = {instancePath:instancePath+"/UNLocationCode",schemaPath:"#/properties/UNLocationCode/type",keyword:"type",params:{type: "string"}};
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
validate155.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","required":["shipper"],"properties":{"shipper":{"$ref":"#/$defs/ShipperHBL"},"consignee":{"$ref":"#/$defs/ConsigneeHBL"},"notifyParty":{"$ref":"#/$defs/NotifyPartyHBL"},"seller":{"$ref":"#/$defs/SellerHBL"},"buyer":{"$ref":"#/$defs/BuyerHBL"},"other":{"type":"array","items":{"$ref":"#/$defs/OtherDocumentPartyHBL"}}}};
const schema55 = {"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}}}};
const schema56 = {"type":"object","required":["name"],"properties":{"name":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}},"anyOf":[{"type":"object","required":["phone"],"properties":{"phone":{"type":"string","maxLength":30,"if":{"minLength":0,"maxLength":30},"then":{"pattern":"^\\+(?:[0-9] ?){6,14}[0-9]$"}}}},{"type":"object","required":["email"],"properties":{"email":{"type":"string","maxLength":100,"if":{"minLength":0,"maxLength":100},"then":{"pattern":"^.+@\\S+$"}}}}]};

function validate162(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern37.test(data0)){
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/anyOf/0/properties/phone/then/pattern",keyword:"pattern",params:{pattern: "^\\+(?:[0-9] ?){6,14}[0-9]$"}};
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
if(!pattern7.test(data1)){
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
validate162.errors = vErrors;
return errors === 0;
}


function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.typeOfPerson === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeOfPerson"}};
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
if(data.typeOfPerson !== undefined){
let data1 = data.typeOfPerson;
if(!(((data1 === "NATURAL_PERSON") || (data1 === "LEGAL_PERSON")) || (data1 === "ASSOCIATION_OF_PERSONS"))){
const err8 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema55.properties.typeOfPerson.enum}};
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
if(func2(data1) > 50){
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
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
const err12 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err13 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/maxLength",keyword:"maxLength",params:{limit: 50}};
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
const err14 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/type",keyword:"type",params:{type: "string"}};
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
if(!(validate67(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.identifyingCodes !== undefined){
let data3 = data.identifyingCodes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data3[i0], {instancePath:instancePath+"/identifyingCodes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data5 = data.taxLegalReferences;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data5[i1], {instancePath:instancePath+"/taxLegalReferences/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data7 = data.partyContactDetails;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate162(data7[i2], {instancePath:instancePath+"/partyContactDetails/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
validate158.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}}}};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.typeOfPerson === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeOfPerson"}};
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
if(data.typeOfPerson !== undefined){
let data1 = data.typeOfPerson;
if(!(((data1 === "NATURAL_PERSON") || (data1 === "LEGAL_PERSON")) || (data1 === "ASSOCIATION_OF_PERSONS"))){
const err8 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema57.properties.typeOfPerson.enum}};
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
if(func2(data1) > 50){
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
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
const err12 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err13 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/maxLength",keyword:"maxLength",params:{limit: 50}};
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
const err14 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/type",keyword:"type",params:{type: "string"}};
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
if(!(validate67(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.identifyingCodes !== undefined){
let data3 = data.identifyingCodes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data3[i0], {instancePath:instancePath+"/identifyingCodes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data5 = data.taxLegalReferences;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data5[i1], {instancePath:instancePath+"/taxLegalReferences/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data7 = data.partyContactDetails;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate162(data7[i2], {instancePath:instancePath+"/partyContactDetails/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
validate165.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","required":["partyName","partyContactDetails","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/AddressHBL"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}}}};
const schema59 = {"type":"object","required":["street","city","countryCode"],"properties":{"street":{"type":"string","maxLength":70},"streetNumber":{"type":"string","maxLength":50},"floor":{"type":"string","maxLength":50,"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"postCode":{"type":"string","maxLength":10},"POBox":{"type":"string","maxLength":20},"city":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"stateRegion":{"type":"string","maxLength":65},"countryCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z]{2}$"}}}};

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern3.test(data7)){
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
validate172.errors = vErrors;
return errors === 0;
}


function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.partyContactDetails === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyContactDetails"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.typeOfPerson === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeOfPerson"}};
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
if(data.typeOfPerson !== undefined){
let data1 = data.typeOfPerson;
if(!(((data1 === "NATURAL_PERSON") || (data1 === "LEGAL_PERSON")) || (data1 === "ASSOCIATION_OF_PERSONS"))){
const err9 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema58.properties.typeOfPerson.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
const _errs8 = errors;
let valid2 = true;
const _errs9 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 50){
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
if(func2(data1) < 0){
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
const err12 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
valid2 = _valid1;
}
if(!valid2){
const err13 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err14 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/maxLength",keyword:"maxLength",params:{limit: 50}};
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
const err15 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.address !== undefined){
if(!(validate172(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.identifyingCodes !== undefined){
let data3 = data.identifyingCodes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data3[i0], {instancePath:instancePath+"/identifyingCodes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data5 = data.taxLegalReferences;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data5[i1], {instancePath:instancePath+"/taxLegalReferences/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data7 = data.partyContactDetails;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate162(data7[i2], {instancePath:instancePath+"/partyContactDetails/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
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
validate171.errors = vErrors;
return errors === 0;
}

const schema60 = {"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/AddressHBL"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}}}};

function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.typeOfPerson === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeOfPerson"}};
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
if(data.typeOfPerson !== undefined){
let data1 = data.typeOfPerson;
if(!(((data1 === "NATURAL_PERSON") || (data1 === "LEGAL_PERSON")) || (data1 === "ASSOCIATION_OF_PERSONS"))){
const err8 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema60.properties.typeOfPerson.enum}};
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
if(func2(data1) > 50){
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
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
const err12 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err13 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/maxLength",keyword:"maxLength",params:{limit: 50}};
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
const err14 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/type",keyword:"type",params:{type: "string"}};
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
if(!(validate172(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.identifyingCodes !== undefined){
let data3 = data.identifyingCodes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data3[i0], {instancePath:instancePath+"/identifyingCodes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data5 = data.taxLegalReferences;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data5[i1], {instancePath:instancePath+"/taxLegalReferences/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data7 = data.partyContactDetails;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate162(data7[i2], {instancePath:instancePath+"/partyContactDetails/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
validate178.errors = vErrors;
return errors === 0;
}

const schema61 = {"type":"object","required":["partyName","typeOfPerson"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"typeOfPerson":{"type":"string","maxLength":50,"enum":["NATURAL_PERSON","LEGAL_PERSON","ASSOCIATION_OF_PERSONS"],"if":{"minLength":0,"maxLength":50},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/AddressHBL"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}}}};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.typeOfPerson === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "typeOfPerson"}};
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
if(data.typeOfPerson !== undefined){
let data1 = data.typeOfPerson;
if(!(((data1 === "NATURAL_PERSON") || (data1 === "LEGAL_PERSON")) || (data1 === "ASSOCIATION_OF_PERSONS"))){
const err8 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/enum",keyword:"enum",params:{allowedValues: schema61.properties.typeOfPerson.enum}};
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
if(func2(data1) > 50){
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
if(!pattern0.test(data1)){
const err11 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
const err12 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 50){
const err13 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/maxLength",keyword:"maxLength",params:{limit: 50}};
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
const err14 = {instancePath:instancePath+"/typeOfPerson",schemaPath:"#/properties/typeOfPerson/type",keyword:"type",params:{type: "string"}};
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
if(!(validate172(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate172.errors);
errors = vErrors.length;
}
}
if(data.identifyingCodes !== undefined){
let data3 = data.identifyingCodes;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data3[i0], {instancePath:instancePath+"/identifyingCodes/" + i0,parentData:data3,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data5 = data.taxLegalReferences;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data5[i1], {instancePath:instancePath+"/taxLegalReferences/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data7 = data.partyContactDetails;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate162(data7[i2], {instancePath:instancePath+"/partyContactDetails/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
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
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

const schema62 = {"type":"object","required":["party","partyFunction"],"properties":{"party":{"$ref":"#/$defs/PartyHBL"},"partyFunction":{"type":"string","maxLength":3,"enum":["DDR","DDS","CS","MF","WH"]}}};
const schema63 = {"type":"object","required":["partyName"],"properties":{"partyName":{"type":"string","maxLength":70,"if":{"minLength":0,"maxLength":70},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"address":{"$ref":"#/$defs/Address"},"identifyingCodes":{"type":"array","items":{"$ref":"#/$defs/IdentifyingCode"}},"taxLegalReferences":{"type":"array","items":{"$ref":"#/$defs/TaxLegalReference"}},"partyContactDetails":{"type":"array","items":{"$ref":"#/$defs/PartyContactDetailHBL"}},"reference":{"type":"string","maxLength":35,"if":{"minLength":0,"maxLength":35},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate67(data.address, {instancePath:instancePath+"/address",parentData:data,parentDataProperty:"address",rootData}))){
vErrors = append(vErrors, validate67.errors);
errors = vErrors.length;
}
}
if(data.identifyingCodes !== undefined){
let data2 = data.identifyingCodes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate36(data2[i0], {instancePath:instancePath+"/identifyingCodes/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate36.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/identifyingCodes",schemaPath:"#/properties/identifyingCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.taxLegalReferences !== undefined){
let data4 = data.taxLegalReferences;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate38(data4[i1], {instancePath:instancePath+"/taxLegalReferences/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/taxLegalReferences",schemaPath:"#/properties/taxLegalReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.partyContactDetails !== undefined){
let data6 = data.partyContactDetails;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate162(data6[i2], {instancePath:instancePath+"/partyContactDetails/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate162.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data.reference !== undefined){
let data8 = data.reference;
const _errs18 = errors;
let valid8 = true;
const _errs19 = errors;
if(typeof data8 === "string"){
if(func2(data8) > 35){
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
if(func2(data8) < 0){
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
var _valid1 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs20 = errors;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err12 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
}
var _valid1 = _errs20 === errors;
valid8 = _valid1;
}
if(!valid8){
const err13 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) > 35){
const err14 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/maxLength",keyword:"maxLength",params:{limit: 35}};
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
const err15 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "string"}};
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
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
validate191.errors = vErrors;
return errors === 0;
}


function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate191(data.party, {instancePath:instancePath+"/party",parentData:data,parentDataProperty:"party",rootData}))){
vErrors = append(vErrors, validate191.errors);
errors = vErrors.length;
}
}
if(data.partyFunction !== undefined){
let data1 = data.partyFunction;
if(!(((((data1 === "DDR") || (data1 === "DDS")) || (data1 === "CS")) || (data1 === "MF")) || (data1 === "WH"))){
const err2 = {instancePath:instancePath+"/partyFunction",schemaPath:"#/properties/partyFunction/enum",keyword:"enum",params:{allowedValues: schema62.properties.partyFunction.enum}};
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
validate190.errors = vErrors;
return errors === 0;
}


function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data.shipper !== undefined){
if(!(validate158(data.shipper, {instancePath:instancePath+"/shipper",parentData:data,parentDataProperty:"shipper",rootData}))){
vErrors = append(vErrors, validate158.errors);
errors = vErrors.length;
}
}
if(data.consignee !== undefined){
if(!(validate165(data.consignee, {instancePath:instancePath+"/consignee",parentData:data,parentDataProperty:"consignee",rootData}))){
vErrors = append(vErrors, validate165.errors);
errors = vErrors.length;
}
}
if(data.notifyParty !== undefined){
if(!(validate171(data.notifyParty, {instancePath:instancePath+"/notifyParty",parentData:data,parentDataProperty:"notifyParty",rootData}))){
vErrors = append(vErrors, validate171.errors);
errors = vErrors.length;
}
}
if(data.seller !== undefined){
if(!(validate178(data.seller, {instancePath:instancePath+"/seller",parentData:data,parentDataProperty:"seller",rootData}))){
vErrors = append(vErrors, validate178.errors);
errors = vErrors.length;
}
}
if(data.buyer !== undefined){
if(!(validate184(data.buyer, {instancePath:instancePath+"/buyer",parentData:data,parentDataProperty:"buyer",rootData}))){
vErrors = append(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.other !== undefined){
let data5 = data.other;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate190(data5[i0], {instancePath:instancePath+"/other/" + i0,parentData:data5,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate190.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/other",schemaPath:"#/properties/other/type",keyword:"type",params:{type: "array"}};
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
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
validate157.errors = vErrors;
return errors === 0;
}

const schema64 = {"type":"object","required":["descriptionOfGoods","cargoItems","nationalCommodityCode"],"properties":{"descriptionOfGoods":{"type":"string","maxLength":512,"if":{"minLength":0,"maxLength":512},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"nationalCommodityCode":{"$ref":"#/$defs/NationalCommodityCode"},"extendedNationalCommodityCodes":{"type":"array","items":{"$ref":"#/$defs/ExtendedNationalCommodityCode"}},"cargoItems":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/CargoItemHBL"}},"customsReferences":{"type":"array","items":{"$ref":"#/$defs/CustomsReference"}}}};
const schema65 = {"type":"object","required":["equipmentReference","cargoGrossWeight","outerPackaging"],"properties":{"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"cargoGrossWeight":{"$ref":"#/$defs/CargoGrossWeight"},"outerPackaging":{"$ref":"#/$defs/OuterPackagingHBL"}}};
const schema66 = {"type":"object","required":["packageCode"],"properties":{"packageCode":{"type":"string","minLength":2,"maxLength":2,"if":{"minLength":2,"maxLength":2},"then":{"pattern":"^[A-Z0-9]{2}$"}},"numberOfPackages":{"type":"integer","format":"int32","maximum":99999999,"minimum":1},"shippingMarks":{"type":"string","maxLength":512},"UNNumber":{"type":"string","minLength":4,"maxLength":4,"if":{"minLength":4,"maxLength":4},"then":{"pattern":"^\\d{4}$"}}}};
const pattern105 = new RegExp("^\\d{4}$", "u");

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.packageCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "packageCode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
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
if(func2(data0) < 2){
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
if(!pattern62.test(data0)){
const err3 = {instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z0-9]{2}$"}};
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
const err4 = {instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 2){
const err5 = {instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(func2(data0) < 2){
const err6 = {instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/minLength",keyword:"minLength",params:{limit: 2}};
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
const err7 = {instancePath:instancePath+"/packageCode",schemaPath:"#/properties/packageCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.numberOfPackages !== undefined){
let data1 = data.numberOfPackages;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 99999999 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/maximum",keyword:"maximum",params:{comparison: "<=", limit: 99999999}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
if(!(formats0.validate(data1))){
const err11 = {instancePath:instancePath+"/numberOfPackages",schemaPath:"#/properties/numberOfPackages/format",keyword:"format",params:{format: "int32"}};
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
if(data.shippingMarks !== undefined){
let data2 = data.shippingMarks;
if(typeof data2 === "string"){
if(func2(data2) > 512){
const err12 = {instancePath:instancePath+"/shippingMarks",schemaPath:"#/properties/shippingMarks/maxLength",keyword:"maxLength",params:{limit: 512}};
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
const err13 = {instancePath:instancePath+"/shippingMarks",schemaPath:"#/properties/shippingMarks/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
if(data.UNNumber !== undefined){
let data3 = data.UNNumber;
const _errs12 = errors;
let valid2 = true;
const _errs13 = errors;
if(typeof data3 === "string"){
if(func2(data3) > 4){
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
if(func2(data3) < 4){
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
var _valid1 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(typeof data3 === "string"){
if(!pattern105.test(data3)){
const err16 = {instancePath:instancePath+"/UNNumber",schemaPath:"#/properties/UNNumber/then/pattern",keyword:"pattern",params:{pattern: "^\\d{4}$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid2 = _valid1;
}
if(!valid2){
const err17 = {instancePath:instancePath+"/UNNumber",schemaPath:"#/properties/UNNumber/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(typeof data3 === "string"){
if(func2(data3) > 4){
const err18 = {instancePath:instancePath+"/UNNumber",schemaPath:"#/properties/UNNumber/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
if(func2(data3) < 4){
const err19 = {instancePath:instancePath+"/UNNumber",schemaPath:"#/properties/UNNumber/minLength",keyword:"minLength",params:{limit: 4}};
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
const err20 = {instancePath:instancePath+"/UNNumber",schemaPath:"#/properties/UNNumber/type",keyword:"type",params:{type: "string"}};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
validate204.errors = vErrors;
return errors === 0;
}


function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(validate106(data.cargoGrossWeight, {instancePath:instancePath+"/cargoGrossWeight",parentData:data,parentDataProperty:"cargoGrossWeight",rootData}))){
vErrors = append(vErrors, validate106.errors);
errors = vErrors.length;
}
}
if(data.outerPackaging !== undefined){
if(!(validate204(data.outerPackaging, {instancePath:instancePath+"/outerPackaging",parentData:data,parentDataProperty:"outerPackaging",rootData}))){
vErrors = append(vErrors, validate204.errors);
errors = vErrors.length;
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
validate202.errors = vErrors;
return errors === 0;
}


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.descriptionOfGoods === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "descriptionOfGoods"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.cargoItems === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cargoItems"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.nationalCommodityCode === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nationalCommodityCode"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.descriptionOfGoods !== undefined){
let data0 = data.descriptionOfGoods;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 512){
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
const err5 = {instancePath:instancePath+"/descriptionOfGoods",schemaPath:"#/properties/descriptionOfGoods/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
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
const err6 = {instancePath:instancePath+"/descriptionOfGoods",schemaPath:"#/properties/descriptionOfGoods/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 512){
const err7 = {instancePath:instancePath+"/descriptionOfGoods",schemaPath:"#/properties/descriptionOfGoods/maxLength",keyword:"maxLength",params:{limit: 512}};
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
const err8 = {instancePath:instancePath+"/descriptionOfGoods",schemaPath:"#/properties/descriptionOfGoods/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.nationalCommodityCode !== undefined){
if(!(validate101(data.nationalCommodityCode, {instancePath:instancePath+"/nationalCommodityCode",parentData:data,parentDataProperty:"nationalCommodityCode",rootData}))){
vErrors = append(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.extendedNationalCommodityCodes !== undefined){
let data2 = data.extendedNationalCommodityCodes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data2[i0], {instancePath:instancePath+"/extendedNationalCommodityCodes/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate103.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/extendedNationalCommodityCodes",schemaPath:"#/properties/extendedNationalCommodityCodes/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
}
if(data.cargoItems !== undefined){
let data4 = data.cargoItems;
if(Array.isArray(data4)){
if(data4.length < 1){
const err10 = {instancePath:instancePath+"/cargoItems",schemaPath:"#/properties/cargoItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate202(data4[i1], {instancePath:instancePath+"/cargoItems/" + i1,parentData:data4,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate202.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/cargoItems",schemaPath:"#/properties/cargoItems/type",keyword:"type",params:{type: "array"}};
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
let data6 = data.customsReferences;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate122(data6[i2], {instancePath:instancePath+"/customsReferences/" + i2,parentData:data6,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate122.errors);
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
validate199.errors = vErrors;
return errors === 0;
}

const schema67 = {"type":"object","required":["emptyIndicatorCode","isShipperOwned","equipmentReference","ISOEquipmentCode"],"properties":{"seals":{"type":"array","minItems":1,"items":{"$ref":"#/$defs/Seal"}},"emptyIndicatorCode":{"type":"string","enum":["LADEN","EMPTY"]},"isShipperOwned":{"type":"boolean"},"equipmentReference":{"type":"string","maxLength":11,"if":{"minLength":0,"maxLength":11},"then":{"pattern":"^\\S(?:.*\\S)?$"}},"ISOEquipmentCode":{"type":"string","maxLength":4,"if":{"minLength":0,"maxLength":4},"then":{"pattern":"^\\S(?:.*\\S)?$"}}}};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emptyIndicatorCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "emptyIndicatorCode"}};
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
if(data.equipmentReference === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "equipmentReference"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.ISOEquipmentCode === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ISOEquipmentCode"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(data.seals !== undefined){
let data0 = data.seals;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/seals",schemaPath:"#/properties/seals/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate140(data0[i0], {instancePath:instancePath+"/seals/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = append(vErrors, validate140.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/seals",schemaPath:"#/properties/seals/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
}
if(data.emptyIndicatorCode !== undefined){
let data2 = data.emptyIndicatorCode;
if(typeof data2 !== "string"){
const err6 = {instancePath:instancePath+"/emptyIndicatorCode",schemaPath:"#/properties/emptyIndicatorCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(!((data2 === "LADEN") || (data2 === "EMPTY"))){
const err7 = {instancePath:instancePath+"/emptyIndicatorCode",schemaPath:"#/properties/emptyIndicatorCode/enum",keyword:"enum",params:{allowedValues: schema67.properties.emptyIndicatorCode.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
}
if(data.isShipperOwned !== undefined){
if(typeof data.isShipperOwned !== "boolean"){
const err8 = {instancePath:instancePath+"/isShipperOwned",schemaPath:"#/properties/isShipperOwned/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
}
if(data.equipmentReference !== undefined){
let data4 = data.equipmentReference;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(typeof data4 === "string"){
if(func2(data4) > 11){
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
if(func2(data4) < 0){
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
var _valid0 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs12 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
valid3 = _valid0;
}
if(!valid3){
const err12 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
push(vErrors, err12);
}
errors++;
}
if(typeof data4 === "string"){
if(func2(data4) > 11){
const err13 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/maxLength",keyword:"maxLength",params:{limit: 11}};
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
const err14 = {instancePath:instancePath+"/equipmentReference",schemaPath:"#/properties/equipmentReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.ISOEquipmentCode !== undefined){
let data5 = data.ISOEquipmentCode;
const _errs15 = errors;
let valid4 = true;
const _errs16 = errors;
if(typeof data5 === "string"){
if(func2(data5) > 4){
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
if(func2(data5) < 0){
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
var _valid1 = _errs16 === errors;
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs17 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err17 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
var _valid1 = _errs17 === errors;
valid4 = _valid1;
}
if(!valid4){
const err18 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
if(typeof data5 === "string"){
if(func2(data5) > 4){
const err19 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/maxLength",keyword:"maxLength",params:{limit: 4}};
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
const err20 = {instancePath:instancePath+"/ISOEquipmentCode",schemaPath:"#/properties/ISOEquipmentCode/type",keyword:"type",params:{type: "string"}};
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
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
validate209.errors = vErrors;
return errors === 0;
}


function validate152(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.houseBillOfLadingReference === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "houseBillOfLadingReference"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.isToOrder === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isToOrder"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.methodOfPayment === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "methodOfPayment"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.documentParties === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentParties"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(data.isCargoDeliveredInICS2Zone === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isCargoDeliveredInICS2Zone"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(data.routingOfConsignmentCountries === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routingOfConsignmentCountries"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(data.consignmentItems === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consignmentItems"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(data.utilizedTransportEquipments === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "utilizedTransportEquipments"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
if(data.houseBillOfLadingReference !== undefined){
let data0 = data.houseBillOfLadingReference;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 20){
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
if(func2(data0) < 0){
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
const err10 = {instancePath:instancePath+"/houseBillOfLadingReference",schemaPath:"#/properties/houseBillOfLadingReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err11 = {instancePath:instancePath+"/houseBillOfLadingReference",schemaPath:"#/properties/houseBillOfLadingReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
push(vErrors, err11);
}
errors++;
}
if(typeof data0 === "string"){
if(func2(data0) > 20){
const err12 = {instancePath:instancePath+"/houseBillOfLadingReference",schemaPath:"#/properties/houseBillOfLadingReference/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err13 = {instancePath:instancePath+"/houseBillOfLadingReference",schemaPath:"#/properties/houseBillOfLadingReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
if(data.isToOrder !== undefined){
if(typeof data.isToOrder !== "boolean"){
const err14 = {instancePath:instancePath+"/isToOrder",schemaPath:"#/properties/isToOrder/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
}
if(data.placeOfAcceptance !== undefined){
if(!(validate153(data.placeOfAcceptance, {instancePath:instancePath+"/placeOfAcceptance",parentData:data,parentDataProperty:"placeOfAcceptance",rootData}))){
vErrors = append(vErrors, validate153.errors);
errors = vErrors.length;
}
}
if(data.placeOfFinalDelivery !== undefined){
if(!(validate155(data.placeOfFinalDelivery, {instancePath:instancePath+"/placeOfFinalDelivery",parentData:data,parentDataProperty:"placeOfFinalDelivery",rootData}))){
vErrors = append(vErrors, validate155.errors);
errors = vErrors.length;
}
}
if(data.methodOfPayment !== undefined){
let data4 = data.methodOfPayment;
if(!(((((((data4 === "A") || (data4 === "B")) || (data4 === "C")) || (data4 === "D")) || (data4 === "H")) || (data4 === "Y")) || (data4 === "Z"))){
const err15 = {instancePath:instancePath+"/methodOfPayment",schemaPath:"#/properties/methodOfPayment/enum",keyword:"enum",params:{allowedValues: schema51.properties.methodOfPayment.enum}};
if(vErrors === null){
vErrors = [err15];
}
else {
push(vErrors, err15);
}
errors++;
}
if(typeof data4 === "string"){
if(func2(data4) > 1){
const err16 = {instancePath:instancePath+"/methodOfPayment",schemaPath:"#/properties/methodOfPayment/maxLength",keyword:"maxLength",params:{limit: 1}};
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
const err17 = {instancePath:instancePath+"/methodOfPayment",schemaPath:"#/properties/methodOfPayment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
}
if(data.documentParties !== undefined){
if(!(validate157(data.documentParties, {instancePath:instancePath+"/documentParties",parentData:data,parentDataProperty:"documentParties",rootData}))){
vErrors = append(vErrors, validate157.errors);
errors = vErrors.length;
}
}
if(data.isCargoDeliveredInICS2Zone !== undefined){
if(typeof data.isCargoDeliveredInICS2Zone !== "boolean"){
const err18 = {instancePath:instancePath+"/isCargoDeliveredInICS2Zone",schemaPath:"#/properties/isCargoDeliveredInICS2Zone/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data.routingOfConsignmentCountries !== undefined){
let data7 = data.routingOfConsignmentCountries;
if(Array.isArray(data7)){
if(data7.length < 1){
const err19 = {instancePath:instancePath+"/routingOfConsignmentCountries",schemaPath:"#/properties/routingOfConsignmentCountries/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs19 = errors;
let valid4 = true;
const _errs20 = errors;
if(typeof data8 === "string"){
if(func2(data8) > 2){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
else {
if(func2(data8) < 2){
const err21 = {};
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
var _valid1 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs21 = errors;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err22 = {instancePath:instancePath+"/routingOfConsignmentCountries/" + i0,schemaPath:"#/properties/routingOfConsignmentCountries/items/then/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
var _valid1 = _errs21 === errors;
valid4 = _valid1;
}
if(!valid4){
const err23 = {instancePath:instancePath+"/routingOfConsignmentCountries/" + i0,schemaPath:"#/properties/routingOfConsignmentCountries/items/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
if(typeof data8 === "string"){
if(func2(data8) > 2){
const err24 = {instancePath:instancePath+"/routingOfConsignmentCountries/" + i0,schemaPath:"#/properties/routingOfConsignmentCountries/items/maxLength",keyword:"maxLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
if(func2(data8) < 2){
const err25 = {instancePath:instancePath+"/routingOfConsignmentCountries/" + i0,schemaPath:"#/properties/routingOfConsignmentCountries/items/minLength",keyword:"minLength",params:{limit: 2}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/routingOfConsignmentCountries/" + i0,schemaPath:"#/properties/routingOfConsignmentCountries/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err27 = {instancePath:instancePath+"/routingOfConsignmentCountries",schemaPath:"#/properties/routingOfConsignmentCountries/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
}
if(data.consignmentItems !== undefined){
let data9 = data.consignmentItems;
if(Array.isArray(data9)){
if(data9.length < 1){
const err28 = {instancePath:instancePath+"/consignmentItems",schemaPath:"#/properties/consignmentItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate199(data9[i1], {instancePath:instancePath+"/consignmentItems/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = append(vErrors, validate199.errors);
errors = vErrors.length;
}
}
}
else {
const err29 = {instancePath:instancePath+"/consignmentItems",schemaPath:"#/properties/consignmentItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
if(data.utilizedTransportEquipments !== undefined){
let data11 = data.utilizedTransportEquipments;
if(Array.isArray(data11)){
if(data11.length < 1){
const err30 = {instancePath:instancePath+"/utilizedTransportEquipments",schemaPath:"#/properties/utilizedTransportEquipments/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate209(data11[i2], {instancePath:instancePath+"/utilizedTransportEquipments/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = append(vErrors, validate209.errors);
errors = vErrors.length;
}
}
}
else {
const err31 = {instancePath:instancePath+"/utilizedTransportEquipments",schemaPath:"#/properties/utilizedTransportEquipments/type",keyword:"type",params:{type: "array"}};
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
validate152.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="urn:dcsa:ebl:3.0.4:CreateShippingInstructions" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.transportDocumentTypeCode === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transportDocumentTypeCode"}};
if(vErrors === null){
vErrors = [err0];
}
else {
push(vErrors, err0);
}
errors++;
}
if(data.isShippedOnBoardType === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isShippedOnBoardType"}};
if(vErrors === null){
vErrors = [err1];
}
else {
push(vErrors, err1);
}
errors++;
}
if(data.isElectronic === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isElectronic"}};
if(vErrors === null){
vErrors = [err2];
}
else {
push(vErrors, err2);
}
errors++;
}
if(data.isToOrder === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isToOrder"}};
if(vErrors === null){
vErrors = [err3];
}
else {
push(vErrors, err3);
}
errors++;
}
if(data.freightPaymentTermCode === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "freightPaymentTermCode"}};
if(vErrors === null){
vErrors = [err4];
}
else {
push(vErrors, err4);
}
errors++;
}
if(data.partyContactDetails === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partyContactDetails"}};
if(vErrors === null){
vErrors = [err5];
}
else {
push(vErrors, err5);
}
errors++;
}
if(data.documentParties === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "documentParties"}};
if(vErrors === null){
vErrors = [err6];
}
else {
push(vErrors, err6);
}
errors++;
}
if(data.isCargoDeliveredInICS2Zone === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "isCargoDeliveredInICS2Zone"}};
if(vErrors === null){
vErrors = [err7];
}
else {
push(vErrors, err7);
}
errors++;
}
if(data.consignmentItems === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consignmentItems"}};
if(vErrors === null){
vErrors = [err8];
}
else {
push(vErrors, err8);
}
errors++;
}
if(data.utilizedTransportEquipments === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "utilizedTransportEquipments"}};
if(vErrors === null){
vErrors = [err9];
}
else {
push(vErrors, err9);
}
errors++;
}
if(data.shippingInstructionsRevisionNumber !== undefined){
let data0 = data.shippingInstructionsRevisionNumber;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err10 = {instancePath:instancePath+"/shippingInstructionsRevisionNumber",schemaPath:"#/properties/shippingInstructionsRevisionNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
push(vErrors, err10);
}
errors++;
}
}
if(data.transportDocumentReference !== undefined){
let data1 = data.transportDocumentReference;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 20){
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
if(func2(data1) < 0){
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
const err13 = {instancePath:instancePath+"/transportDocumentReference",schemaPath:"#/properties/transportDocumentReference/then/pattern",keyword:"pattern",params:{pattern: "^\\S(?:.*\\S)?$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
push(vErrors, err13);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = _valid0;
}
if(!valid1){
const err14 = {instancePath:instancePath+"/transportDocumentReference",schemaPath:"#/properties/transportDocumentReference/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err14];
}
else {
push(vErrors, err14);
}
errors++;
}
if(typeof data1 === "string"){
if(func2(data1) > 20){
const err15 = {instancePath:instancePath+"/transportDocumentReference",schemaPath:"#/properties/transportDocumentReference/maxLength",keyword:"maxLength",params:{limit: 20}};
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
const err16 = {instancePath:instancePath+"/transportDocumentReference",schemaPath:"#/properties/transportDocumentReference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
push(vErrors, err16);
}
errors++;
}
}
if(data.transportDocumentTypeCode !== undefined){
let data2 = data.transportDocumentTypeCode;
if(typeof data2 !== "string"){
const err17 = {instancePath:instancePath+"/transportDocumentTypeCode",schemaPath:"#/properties/transportDocumentTypeCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
push(vErrors, err17);
}
errors++;
}
if(!((data2 === "BOL") || (data2 === "SWB"))){
const err18 = {instancePath:instancePath+"/transportDocumentTypeCode",schemaPath:"#/properties/transportDocumentTypeCode/enum",keyword:"enum",params:{allowedValues: schema6.properties.transportDocumentTypeCode.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
push(vErrors, err18);
}
errors++;
}
}
if(data.isShippedOnBoardType !== undefined){
if(typeof data.isShippedOnBoardType !== "boolean"){
const err19 = {instancePath:instancePath+"/isShippedOnBoardType",schemaPath:"#/properties/isShippedOnBoardType/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
push(vErrors, err19);
}
errors++;
}
}
if(data.freightPaymentTermCode !== undefined){
let data4 = data.freightPaymentTermCode;
if(typeof data4 !== "string"){
const err20 = {instancePath:instancePath+"/freightPaymentTermCode",schemaPath:"#/properties/freightPaymentTermCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
push(vErrors, err20);
}
errors++;
}
if(!((data4 === "PRE") || (data4 === "COL"))){
const err21 = {instancePath:instancePath+"/freightPaymentTermCode",schemaPath:"#/properties/freightPaymentTermCode/enum",keyword:"enum",params:{allowedValues: schema6.properties.freightPaymentTermCode.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
push(vErrors, err21);
}
errors++;
}
}
if(data.originChargesPaymentTerm !== undefined){
if(!(validate22(data.originChargesPaymentTerm, {instancePath:instancePath+"/originChargesPaymentTerm",parentData:data,parentDataProperty:"originChargesPaymentTerm",rootData}))){
vErrors = append(vErrors, validate22.errors);
errors = vErrors.length;
}
}
if(data.destinationChargesPaymentTerm !== undefined){
if(!(validate24(data.destinationChargesPaymentTerm, {instancePath:instancePath+"/destinationChargesPaymentTerm",parentData:data,parentDataProperty:"destinationChargesPaymentTerm",rootData}))){
vErrors = append(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.isElectronic !== undefined){
if(typeof data.isElectronic !== "boolean"){
const err22 = {instancePath:instancePath+"/isElectronic",schemaPath:"#/properties/isElectronic/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
push(vErrors, err22);
}
errors++;
}
}
if(data.isToOrder !== undefined){
if(typeof data.isToOrder !== "boolean"){
const err23 = {instancePath:instancePath+"/isToOrder",schemaPath:"#/properties/isToOrder/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
push(vErrors, err23);
}
errors++;
}
}
if(data.numberOfCopiesWithCharges !== undefined){
let data9 = data.numberOfCopiesWithCharges;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err24 = {instancePath:instancePath+"/numberOfCopiesWithCharges",schemaPath:"#/properties/numberOfCopiesWithCharges/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
push(vErrors, err24);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err25 = {instancePath:instancePath+"/numberOfCopiesWithCharges",schemaPath:"#/properties/numberOfCopiesWithCharges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err25];
}
else {
push(vErrors, err25);
}
errors++;
}
if(!(formats0.validate(data9))){
const err26 = {instancePath:instancePath+"/numberOfCopiesWithCharges",schemaPath:"#/properties/numberOfCopiesWithCharges/format",keyword:"format",params:{format: "int32"}};
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
if(data.numberOfCopiesWithoutCharges !== undefined){
let data10 = data.numberOfCopiesWithoutCharges;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err27 = {instancePath:instancePath+"/numberOfCopiesWithoutCharges",schemaPath:"#/properties/numberOfCopiesWithoutCharges/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err27];
}
else {
push(vErrors, err27);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err28 = {instancePath:instancePath+"/numberOfCopiesWithoutCharges",schemaPath:"#/properties/numberOfCopiesWithoutCharges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err28];
}
else {
push(vErrors, err28);
}
errors++;
}
if(!(formats0.validate(data10))){
const err29 = {instancePath:instancePath+"/numberOfCopiesWithoutCharges",schemaPath:"#/properties/numberOfCopiesWithoutCharges/format",keyword:"format",params:{format: "int32"}};
if(vErrors === null){
vErrors = [err29];
}
else {
push(vErrors, err29);
}
errors++;
}
}
}
if(data.numberOfOriginalsWithCharges !== undefined){
let data11 = data.numberOfOriginalsWithCharges;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err30 = {instancePath:instancePath+"/numberOfOriginalsWithCharges",schemaPath:"#/properties/numberOfOriginalsWithCharges/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
push(vErrors, err30);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err31 = {instancePath:instancePath+"/numberOfOriginalsWithCharges",schemaPath:"#/properties/numberOfOriginalsWithCharges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err31];
}
else {
push(vErrors, err31);
}
errors++;
}
if(!(formats0.validate(data11))){
const err32 = {instancePath:instancePath+"/numberOfOriginalsWithCharges",schemaPath:"#/properties/numberOfOriginalsWithCharges/format",keyword:"format",params:{format: "int32"}};
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
if(data.numberOfOriginalsWithoutCharges !== undefined){
let data12 = data.numberOfOriginalsWithoutCharges;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err33 = {instancePath:instancePath+"/numberOfOriginalsWithoutCharges",schemaPath:"#/properties/numberOfOriginalsWithoutCharges/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err33];
}
else {
push(vErrors, err33);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err34 = {instancePath:instancePath+"/numberOfOriginalsWithoutCharges",schemaPath:"#/properties/numberOfOriginalsWithoutCharges/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err34];
}
else {
push(vErrors, err34);
}
errors++;
}
if(!(formats0.validate(data12))){
const err35 = {instancePath:instancePath+"/numberOfOriginalsWithoutCharges",schemaPath:"#/properties/numberOfOriginalsWithoutCharges/format",keyword:"format",params:{format: "int32"}};
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
if(data.displayedNameForPlaceOfReceipt !== undefined){
let data13 = data.displayedNameForPlaceOfReceipt;
if(Array.isArray(data13)){
if(data13.length > 5){
const err36 = {instancePath:instancePath+"/displayedNameForPlaceOfReceipt",schemaPath:"#/properties/displayedNameForPlaceOfReceipt/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err36];
}
else {
push(vErrors, err36);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(func2(data14) > 35){
const err37 = {instancePath:instancePath+"/displayedNameForPlaceOfReceipt/" + i0,schemaPath:"#/properties/displayedNameForPlaceOfReceipt/items/maxLength",keyword:"maxLength",params:{limit: 35}};
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
const err38 = {instancePath:instancePath+"/displayedNameForPlaceOfReceipt/" + i0,schemaPath:"#/properties/displayedNameForPlaceOfReceipt/items/type",keyword:"type",params:{type: "string"}};
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
const err39 = {instancePath:instancePath+"/displayedNameForPlaceOfReceipt",schemaPath:"#/properties/displayedNameForPlaceOfReceipt/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
push(vErrors, err39);
}
errors++;
}
}
if(data.displayedNameForPortOfLoad !== undefined){
let data15 = data.displayedNameForPortOfLoad;
if(Array.isArray(data15)){
if(data15.length > 5){
const err40 = {instancePath:instancePath+"/displayedNameForPortOfLoad",schemaPath:"#/properties/displayedNameForPortOfLoad/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err40];
}
else {
push(vErrors, err40);
}
errors++;
}
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
let data16 = data15[i1];
if(typeof data16 === "string"){
if(func2(data16) > 35){
const err41 = {instancePath:instancePath+"/displayedNameForPortOfLoad/" + i1,schemaPath:"#/properties/displayedNameForPortOfLoad/items/maxLength",keyword:"maxLength",params:{limit: 35}};
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
const err42 = {instancePath:instancePath+"/displayedNameForPortOfLoad/" + i1,schemaPath:"#/properties/displayedNameForPortOfLoad/items/type",keyword:"type",params:{type: "string"}};
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
const err43 = {instancePath:instancePath+"/displayedNameForPortOfLoad",schemaPath:"#/properties/displayedNameForPortOfLoad/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
push(vErrors, err43);
}
errors++;
}
}
if(data.displayedNameForPortOfDischarge !== undefined){
let data17 = data.displayedNameForPortOfDischarge;
if(Array.isArray(data17)){
if(data17.length > 5){
const err44 = {instancePath:instancePath+"/displayedNameForPortOfDischarge",schemaPath:"#/properties/displayedNameForPortOfDischarge/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err44];
}
else {
push(vErrors, err44);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(typeof data18 === "string"){
if(func2(data18) > 35){
const err45 = {instancePath:instancePath+"/displayedNameForPortOfDischarge/" + i2,schemaPath:"#/properties/displayedNameForPortOfDischarge/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err45];
}
else {
push(vErrors, err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/displayedNameForPortOfDischarge/" + i2,schemaPath:"#/properties/displayedNameForPortOfDischarge/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
push(vErrors, err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/displayedNameForPortOfDischarge",schemaPath:"#/properties/displayedNameForPortOfDischarge/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
push(vErrors, err47);
}
errors++;
}
}
if(data.displayedNameForPlaceOfDelivery !== undefined){
let data19 = data.displayedNameForPlaceOfDelivery;
if(Array.isArray(data19)){
if(data19.length > 5){
const err48 = {instancePath:instancePath+"/displayedNameForPlaceOfDelivery",schemaPath:"#/properties/displayedNameForPlaceOfDelivery/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err48];
}
else {
push(vErrors, err48);
}
errors++;
}
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(func2(data20) > 35){
const err49 = {instancePath:instancePath+"/displayedNameForPlaceOfDelivery/" + i3,schemaPath:"#/properties/displayedNameForPlaceOfDelivery/items/maxLength",keyword:"maxLength",params:{limit: 35}};
if(vErrors === null){
vErrors = [err49];
}
else {
push(vErrors, err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/displayedNameForPlaceOfDelivery/" + i3,schemaPath:"#/properties/displayedNameForPlaceOfDelivery/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
push(vErrors, err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/displayedNameForPlaceOfDelivery",schemaPath:"#/properties/displayedNameForPlaceOfDelivery/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
push(vErrors, err51);
}
errors++;
}
}
if(data.carrierCode !== undefined){
let data21 = data.carrierCode;
const _errs46 = errors;
let valid10 = true;
const _errs47 = errors;
if(typeof data21 === "string"){
if(func2(data21) > 4){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
push(vErrors, err52);
}
errors++;
}
else {
if(func2(data21) < 0){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
push(vErrors, err53);
}
errors++;
}
}
}
var _valid1 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs48 = errors;
if(typeof data21 === "string"){
if(!pattern1.test(data21)){
const err54 = {instancePath:instancePath+"/carrierCode",schemaPath:"#/properties/carrierCode/then/pattern",keyword:"pattern",params:{pattern: "^\\S+$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
push(vErrors, err54);
}
errors++;
}
}
var _valid1 = _errs48 === errors;
valid10 = _valid1;
}
if(!valid10){
const err55 = {instancePath:instancePath+"/carrierCode",schemaPath:"#/properties/carrierCode/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err55];
}
else {
push(vErrors, err55);
}
errors++;
}
if(typeof data21 === "string"){
if(func2(data21) > 4){
const err56 = {instancePath:instancePath+"/carrierCode",schemaPath:"#/properties/carrierCode/maxLength",keyword:"maxLength",params:{limit: 4}};
if(vErrors === null){
vErrors = [err56];
}
else {
push(vErrors, err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/carrierCode",schemaPath:"#/properties/carrierCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
push(vErrors, err57);
}
errors++;
}
}
if(data.carrierCodeListProvider !== undefined){
let data22 = data.carrierCodeListProvider;
if(typeof data22 !== "string"){
const err58 = {instancePath:instancePath+"/carrierCodeListProvider",schemaPath:"#/properties/carrierCodeListProvider/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
push(vErrors, err58);
}
errors++;
}
if(!((data22 === "SMDG") || (data22 === "NMFTA"))){
const err59 = {instancePath:instancePath+"/carrierCodeListProvider",schemaPath:"#/properties/carrierCodeListProvider/enum",keyword:"enum",params:{allowedValues: schema6.properties.carrierCodeListProvider.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
push(vErrors, err59);
}
errors++;
}
}
if(data.placeOfIssue !== undefined){
if(!(validate26(data.placeOfIssue, {instancePath:instancePath+"/placeOfIssue",parentData:data,parentDataProperty:"placeOfIssue",rootData}))){
vErrors = append(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.invoicePayableAt !== undefined){
if(!(validate28(data.invoicePayableAt, {instancePath:instancePath+"/invoicePayableAt",parentData:data,parentDataProperty:"invoicePayableAt",rootData}))){
vErrors = append(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.partyContactDetails !== undefined){
let data25 = data.partyContactDetails;
if(Array.isArray(data25)){
if(data25.length < 1){
const err60 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
push(vErrors, err60);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
if(!(validate30(data25[i4], {instancePath:instancePath+"/partyContactDetails/" + i4,parentData:data25,parentDataProperty:i4,rootData}))){
vErrors = append(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/partyContactDetails",schemaPath:"#/properties/partyContactDetails/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
push(vErrors, err61);
}
errors++;
}
}
if(data.isCarriersAgentAtDestinationRequired !== undefined){
if(typeof data.isCarriersAgentAtDestinationRequired !== "boolean"){
const err62 = {instancePath:instancePath+"/isCarriersAgentAtDestinationRequired",schemaPath:"#/properties/isCarriersAgentAtDestinationRequired/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err62];
}
else {
push(vErrors, err62);
}
errors++;
}
}
if(data.documentParties !== undefined){
if(!(validate32(data.documentParties, {instancePath:instancePath+"/documentParties",parentData:data,parentDataProperty:"documentParties",rootData}))){
vErrors = append(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.isCargoDeliveredInICS2Zone !== undefined){
if(typeof data.isCargoDeliveredInICS2Zone !== "boolean"){
const err63 = {instancePath:instancePath+"/isCargoDeliveredInICS2Zone",schemaPath:"#/properties/isCargoDeliveredInICS2Zone/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else {
push(vErrors, err63);
}
errors++;
}
}
if(data.consignmentItems !== undefined){
let data30 = data.consignmentItems;
if(Array.isArray(data30)){
if(data30.length < 1){
const err64 = {instancePath:instancePath+"/consignmentItems",schemaPath:"#/properties/consignmentItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
push(vErrors, err64);
}
errors++;
}
const len5 = data30.length;
for(let i5=0; i5<len5; i5++){
if(!(validate100(data30[i5], {instancePath:instancePath+"/consignmentItems/" + i5,parentData:data30,parentDataProperty:i5,rootData}))){
vErrors = append(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
const err65 = {instancePath:instancePath+"/consignmentItems",schemaPath:"#/properties/consignmentItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
push(vErrors, err65);
}
errors++;
}
}
if(data.utilizedTransportEquipments !== undefined){
let data32 = data.utilizedTransportEquipments;
if(Array.isArray(data32)){
if(data32.length < 1){
const err66 = {instancePath:instancePath+"/utilizedTransportEquipments",schemaPath:"#/properties/utilizedTransportEquipments/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
push(vErrors, err66);
}
errors++;
}
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
if(!(validate131(data32[i6], {instancePath:instancePath+"/utilizedTransportEquipments/" + i6,parentData:data32,parentDataProperty:i6,rootData}))){
vErrors = append(vErrors, validate131.errors);
errors = vErrors.length;
}
}
}
else {
const err67 = {instancePath:instancePath+"/utilizedTransportEquipments",schemaPath:"#/properties/utilizedTransportEquipments/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
push(vErrors, err67);
}
errors++;
}
}
if(data.exportLicense !== undefined){
if(!(validate114(data.exportLicense, {instancePath:instancePath+"/exportLicense",parentData:data,parentDataProperty:"exportLicense",rootData}))){
vErrors = append(vErrors, validate114.errors);
errors = vErrors.length;
}
}
if(data.importLicense !== undefined){
if(!(validate116(data.importLicense, {instancePath:instancePath+"/importLicense",parentData:data,parentDataProperty:"importLicense",rootData}))){
vErrors = append(vErrors, validate116.errors);
errors = vErrors.length;
}
}
if(data.references !== undefined){
let data36 = data.references;
if(Array.isArray(data36)){
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
if(!(validate142(data36[i7], {instancePath:instancePath+"/references/" + i7,parentData:data36,parentDataProperty:i7,rootData}))){
vErrors = append(vErrors, validate142.errors);
errors = vErrors.length;
}
}
}
else {
const err68 = {instancePath:instancePath+"/references",schemaPath:"#/properties/references/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err68];
}
else {
push(vErrors, err68);
}
errors++;
}
}
if(data.customsReferences !== undefined){
let data38 = data.customsReferences;
if(Array.isArray(data38)){
const len8 = data38.length;
for(let i8=0; i8<len8; i8++){
if(!(validate122(data38[i8], {instancePath:instancePath+"/customsReferences/" + i8,parentData:data38,parentDataProperty:i8,rootData}))){
vErrors = append(vErrors, validate122.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/customsReferences",schemaPath:"#/properties/customsReferences/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
push(vErrors, err69);
}
errors++;
}
}
if(data.advanceManifestFilings !== undefined){
let data40 = data.advanceManifestFilings;
if(Array.isArray(data40)){
const len9 = data40.length;
for(let i9=0; i9<len9; i9++){
if(!(validate150(data40[i9], {instancePath:instancePath+"/advanceManifestFilings/" + i9,parentData:data40,parentDataProperty:i9,rootData}))){
vErrors = append(vErrors, validate150.errors);
errors = vErrors.length;
}
}
}
else {
const err70 = {instancePath:instancePath+"/advanceManifestFilings",schemaPath:"#/properties/advanceManifestFilings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err70];
}
else {
push(vErrors, err70);
}
errors++;
}
}
if(data.isHouseBillOfLadingsIssued !== undefined){
if(typeof data.isHouseBillOfLadingsIssued !== "boolean"){
const err71 = {instancePath:instancePath+"/isHouseBillOfLadingsIssued",schemaPath:"#/properties/isHouseBillOfLadingsIssued/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err71];
}
else {
push(vErrors, err71);
}
errors++;
}
}
if(data.houseBillOfLadings !== undefined){
let data43 = data.houseBillOfLadings;
if(Array.isArray(data43)){
const len10 = data43.length;
for(let i10=0; i10<len10; i10++){
if(!(validate152(data43[i10], {instancePath:instancePath+"/houseBillOfLadings/" + i10,parentData:data43,parentDataProperty:i10,rootData}))){
vErrors = append(vErrors, validate152.errors);
errors = vErrors.length;
}
}
}
else {
const err72 = {instancePath:instancePath+"/houseBillOfLadings",schemaPath:"#/properties/houseBillOfLadings/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
push(vErrors, err72);
}
errors++;
}
}
if(data.requestedCarrierCertificates !== undefined){
let data45 = data.requestedCarrierCertificates;
if(Array.isArray(data45)){
const len11 = data45.length;
for(let i11=0; i11<len11; i11++){
let data46 = data45[i11];
if(!(((((((((((((((((((((((((data46 === "SHIPMENT_VOYAGE_PARTICULARS_1") || (data46 === "SHIPMENT_VOYAGE_PARTICULARS_2")) || (data46 === "SHIPMENT_VOYAGE_PARTICULARS_3")) || (data46 === "SHIPMENT_VOYAGE_PARTICULARS_4")) || (data46 === "SHIPMENT_VOYAGE_PARTICULARS_5")) || (data46 === "SHIPMENT_VOYAGE_PARTICULARS_6")) || (data46 === "SHIPMENT_VOYAGE_PARTICULARS_7")) || (data46 === "VESSEL_PARTICULARS_1")) || (data46 === "VESSEL_PARTICULARS_2")) || (data46 === "VESSEL_PARTICULARS_3")) || (data46 === "VESSEL_PARTICULARS_4")) || (data46 === "VESSEL_PARTICULARS_5")) || (data46 === "VESSEL_PARTICULARS_6")) || (data46 === "VESSEL_PARTICULARS_7")) || (data46 === "VESSEL_PARTICULARS_8")) || (data46 === "VESSEL_PARTICULARS_9")) || (data46 === "VESSEL_PARTICULARS_10")) || (data46 === "VESSEL_PARTICULARS_11")) || (data46 === "VESSEL_PARTICULARS_12")) || (data46 === "VESSEL_PARTICULARS_13")) || (data46 === "VESSEL_PARTICULARS_14")) || (data46 === "VESSEL_PARTICULARS_15")) || (data46 === "VESSEL_PARTICULARS_16")) || (data46 === "VESSEL_PARTICULARS_17")) || (data46 === "VESSEL_PARTICULARS_18"))){
const err73 = {instancePath:instancePath+"/requestedCarrierCertificates/" + i11,schemaPath:"#/properties/requestedCarrierCertificates/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.requestedCarrierCertificates.items.enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
push(vErrors, err73);
}
errors++;
}
if(typeof data46 === "string"){
if(func2(data46) > 100){
const err74 = {instancePath:instancePath+"/requestedCarrierCertificates/" + i11,schemaPath:"#/properties/requestedCarrierCertificates/items/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err74];
}
else {
push(vErrors, err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/requestedCarrierCertificates/" + i11,schemaPath:"#/properties/requestedCarrierCertificates/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
push(vErrors, err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/requestedCarrierCertificates",schemaPath:"#/properties/requestedCarrierCertificates/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err76];
}
else {
push(vErrors, err76);
}
errors++;
}
}
if(data.requestedCarrierClauses !== undefined){
let data47 = data.requestedCarrierClauses;
if(Array.isArray(data47)){
const len12 = data47.length;
for(let i12=0; i12<len12; i12++){
let data48 = data47[i12];
if(!((((((((data48 === "CARGO_CARGOSPECIFICS") || (data48 === "VESSELCONVEYANCE_COUNTRYSPECIFIC")) || (data48 === "CARGO_RETURNOFEMPTYCONTAINER")) || (data48 === "CARGO_CARGOVALUE")) || (data48 === "CARGO_REEFERTEMPERATURE")) || (data48 === "CARGO_CONFLICTINGTEMPERATURES_MIXEDLOADS")) || (data48 === "SHIPPERSLOADSTOWWEIGHTANDCOUNT")) || (data48 === "INTRANSITCLAUSE"))){
const err77 = {instancePath:instancePath+"/requestedCarrierClauses/" + i12,schemaPath:"#/properties/requestedCarrierClauses/items/enum",keyword:"enum",params:{allowedValues: schema6.properties.requestedCarrierClauses.items.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
push(vErrors, err77);
}
errors++;
}
if(typeof data48 === "string"){
if(func2(data48) > 100){
const err78 = {instancePath:instancePath+"/requestedCarrierClauses/" + i12,schemaPath:"#/properties/requestedCarrierClauses/items/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err78];
}
else {
push(vErrors, err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/requestedCarrierClauses/" + i12,schemaPath:"#/properties/requestedCarrierClauses/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
push(vErrors, err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/requestedCarrierClauses",schemaPath:"#/properties/requestedCarrierClauses/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
push(vErrors, err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
push(vErrors, err81);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const validateBySchema: ValidateFunction = validateUntyped;
