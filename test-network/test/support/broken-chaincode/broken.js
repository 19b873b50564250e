throw new Error('this chaincode does not load');
