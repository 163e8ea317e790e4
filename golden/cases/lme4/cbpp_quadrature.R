# The integral over herds by adaptive quadrature, and the rough fit that starts from the joint mode
library(lme4)
agq <- glmer(cbind(incidence, size - incidence) ~ period + (1 | herd),
             data = cbpp, family = binomial, nAGQ = 9)
print(agq)
summary(agq)
logLik(agq)
deviance(agq)
rough <- glmer(cbind(incidence, size - incidence) ~ period + (1 | herd),
               data = cbpp, family = binomial, nAGQ = 0)
print(rough)
summary(rough)
