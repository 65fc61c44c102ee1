claim-symptom_only = To come
    .finding = To come
    .grade = D
