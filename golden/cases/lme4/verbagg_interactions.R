library(lme4)
m <- glmer(r2 ~ (Anger + Gender + btype + situ)^2 + (1 | id) + (1 | item),
           data = VerbAgg, family = binomial)
print(m)
print(summary(m), correlation = FALSE)
fixef(m)
VarCorr(m)
logLik(m)
